//! Behind hyper alone, without a framework.

use std::convert::Infallible;

use candor::http::RequestLayer;
use candor::log_info;
use candor::testing::capture;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
use tower::{Layer, service_fn};

use crate::scene::{block_on, completed};

/// Answers with what came in, as hyper hands it over.
async fn echo<B: http_body::Body>(
    request: Request<B>,
) -> Result<Response<Full<bytes::Bytes>>, Infallible> {
    let body = request.into_body().collect().await;
    let bytes = body.map_or_else(|_| bytes::Bytes::new(), http_body_util::Collected::to_bytes);
    log_info!("Body read");
    Ok(Response::new(Full::new(bytes)))
}

#[test]
fn a_service_of_hyper_has_its_two_records_and_their_sizes() {
    let logs = capture();
    let answer = block_on(async {
        let (mut client, server) = duplex(4096);
        let service = RequestLayer::new().layer(service_fn(echo));
        let connection = tokio::spawn(async move {
            let service = TowerToHyperService::new(service);
            let builder = auto::Builder::new(TokioExecutor::new());
            builder
                .serve_connection(TokioIo::new(server), service)
                .await
                .is_ok()
        });
        let request = b"POST /echo?x=1 HTTP/1.1\r\nhost: test\r\nconnection: close\r\ncontent-length: 5\r\n\r\nhello";
        client.write_all(request).await.unwrap();
        let mut answer = String::new();
        client.read_to_string(&mut answer).await.unwrap();
        assert!(connection.await.unwrap());
        answer
    });
    assert!(answer.ends_with("hello"), "{answer}");
    let record = completed(&logs);
    record
        .assert_field("request_path", "/echo")
        .assert_field("request_size_bytes", 5)
        .assert_field("response_size_bytes", 5)
        .assert_field("outcome", "ok");
    assert!(answer.contains(&format!("x-trace-id: {}\r\n", record.trace_id())));
    assert_eq!(logs.with_message("Body read").len(), 1);
}

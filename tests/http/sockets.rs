//! Over a real socket: connections that are kept, and clients that go away.

use axum::Router;
use axum::http::HeaderMap;
use axum::routing::get;
use candor::http::RequestLayer;
use candor::testing::{Capture, Captured, capture};
use candor::{context, fields, log_info};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::scene::block_on;

/// What a caller says it is; the last word of a path that never answers.
async fn order(headers: HeaderMap) -> &'static str {
    if let Some(user) = headers.get("x-user") {
        let user_id: u64 = user.to_str().unwrap().parse().unwrap();
        context::bind(fields! { user_id });
    }
    log_info!("Order found");
    "an order"
}

fn app() -> Router {
    Router::new()
        .route("/order", get(order))
        .route("/never", get(std::future::pending::<()>))
        .layer(RequestLayer::new())
}

/// Runs the app on this thread, whose capture takes its records, beside `client`.
fn beside<T>(client: impl AsyncFnOnce(TcpStream) -> T) -> T {
    block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = tokio::spawn(async { axum::serve(listener, app()).await });
        let outcome = client(TcpStream::connect(address).await.unwrap()).await;
        server.abort();
        outcome
    })
}

/// Sends a request and reads until its body has come.
async fn get_order(stream: &mut TcpStream, header: &str) -> String {
    let request = format!("GET /order HTTP/1.1\r\nhost: test\r\n{header}\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    while !answer.ends_with("an order") {
        let mut bytes = [0; 512];
        let count = stream.read(&mut bytes).await.unwrap();
        assert!(count > 0, "the connection was closed after {answer:?}");
        answer.push_str(std::str::from_utf8(&bytes[..count]).unwrap());
    }
    answer
}

/// Lets the server go on until so many requests have ended.
async fn until_completed(logs: &Capture, count: usize) -> Vec<Captured> {
    loop {
        let records = logs.with_message("Request completed");
        if records.len() >= count {
            return records;
        }
        tokio::task::yield_now().await;
    }
}

#[test]
fn a_user_bound_in_one_request_is_in_no_other_of_its_connection() {
    let logs = capture();
    let ended = beside(async |mut stream| {
        get_order(&mut stream, "x-user: 7\r\n").await;
        get_order(&mut stream, "").await;
        get_order(&mut stream, "x-user: 8\r\n").await;
        until_completed(&logs, 3).await
    });
    let users: Vec<_> = ended
        .iter()
        .map(|record| record.get("user_id").cloned())
        .collect();
    assert_eq!(
        format!("{users:?}"),
        "[Some(Unsigned(7)), None, Some(Unsigned(8))]"
    );
    for record in &ended {
        record
            .assert_field("status_code", 200)
            .assert_field("response_size_bytes", 8)
            .assert_field("outcome", "ok");
    }
    assert_eq!(logs.records().len(), 9);
}

#[test]
fn the_trace_id_that_came_in_is_on_every_record_and_in_the_response() {
    let logs = capture();
    let answer = beside(async |mut stream| {
        let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        let answer = get_order(&mut stream, &format!("traceparent: {parent}\r\n")).await;
        until_completed(&logs, 1).await;
        answer
    });
    assert!(
        answer.contains("x-trace-id: 4bf92f3577b34da6a3ce929d0e0e4736\r\n"),
        "{answer}"
    );
    let records = logs.records();
    assert_eq!(records.len(), 3);
    for record in records {
        assert_eq!(
            record.trace_id().to_string(),
            "4bf92f3577b34da6a3ce929d0e0e4736"
        );
    }
}

#[test]
fn a_client_that_goes_away_leaves_a_cancelled_request() {
    let logs = capture();
    let ended = beside(async |mut stream| {
        let request = b"GET /never HTTP/1.1\r\nhost: test\r\n\r\n";
        stream.write_all(request).await.unwrap();
        while logs.with_message("Request received").is_empty() {
            tokio::task::yield_now().await;
        }
        drop(stream);
        until_completed(&logs, 1).await
    });
    let [record] = ended.as_slice() else {
        panic!("one record, found {}", ended.len());
    };
    record
        .assert_field("request_path", "/never")
        .assert_field("outcome", "cancelled")
        .assert_lacks("status_code");
}

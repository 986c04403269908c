//! A service behind the layer, one request at a time, and what it leaves.

use std::convert::Infallible;

use candor::http::{RequestLayer, ResponseBody};
use candor::testing::{Capture, Captured};
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use tokio::runtime::Builder;
use tower::{Layer, ServiceExt, service_fn};

/// A body that is there as a whole.
pub(crate) type Whole = Full<&'static [u8]>;

pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.unwrap().block_on(future)
}

pub(crate) fn request(method: &str, uri: &str) -> Request<Whole> {
    let request = Request::builder().method(method).uri(uri);
    request.body(Whole::default()).unwrap()
}

pub(crate) fn response(status: u16, body: &'static str) -> Response<Whole> {
    let mut response = Response::new(Whole::new(body.as_bytes()));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    response
}

/// Sends the request through the layer to `handler`, and does not read the answer's body.
pub(crate) fn call<H, F>(
    layer: &RequestLayer,
    request: Request<Whole>,
    handler: H,
) -> Response<ResponseBody<Whole>>
where
    H: FnMut(Request<Whole>) -> F,
    F: Future<Output = Response<Whole>>,
{
    let mut handler = handler;
    let service = service_fn(move |request| {
        let answer = handler(request);
        async move { Ok::<_, Infallible>(answer.await) }
    });
    block_on(layer.layer(service).oneshot(request)).unwrap()
}

/// Sends the request to a service that answers with this, and reads the answer to its end.
pub(crate) fn exchange(
    layer: &RequestLayer,
    request: Request<Whole>,
    answer: &Response<Whole>,
) -> Response<()> {
    let response = call(layer, request, |_| std::future::ready(answer.clone()));
    let (parts, body) = response.into_parts();
    block_on(body.collect()).unwrap();
    Response::from_parts(parts, ())
}

/// The records of the one request: that it came, and how it ended.
#[track_caller]
pub(crate) fn both(logs: &Capture) -> (Captured, Captured) {
    let mut records = logs.records();
    records.retain(|record| record.target().starts_with("candor::http"));
    let [received, completed] = records.as_slice() else {
        panic!("two records, found {}", records.len());
    };
    received.assert_message("Request received");
    completed.assert_message("Request completed");
    assert_eq!(received.trace_id(), completed.trace_id());
    (received.clone(), completed.clone())
}

/// How the one request ended.
#[track_caller]
pub(crate) fn completed(logs: &Capture) -> Captured {
    both(logs).1
}

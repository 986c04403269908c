//! Bodies: when a response has ended, and how much was sent.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use candor::http::RequestLayer;
use candor::testing::{Captured, capture};
use candor::{Level, log_info};
use http::{Request, Response};
use http_body::{Body, Frame};
use http_body_util::BodyExt;
use tower::{Layer, ServiceExt, service_fn};

use crate::scene::{Whole, block_on, call, completed, exchange, request, response};

/// Sends its parts one by one, without saying before how many; logs at each.
#[derive(Debug)]
pub(crate) struct Parts(pub(crate) Vec<Part>);

/// What a body does next.
#[derive(Debug)]
pub(crate) enum Part {
    Data(&'static str),
    Failure,
    Panic,
}

impl Body for Parts {
    type Data = &'static [u8];
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<&'static [u8]>, std::io::Error>>> {
        if self.0.is_empty() {
            return Poll::Ready(None);
        }
        log_info!("Part sent");
        Poll::Ready(Some(match self.0.remove(0) {
            Part::Data(text) => Ok(Frame::data(text.as_bytes())),
            Part::Failure => Err(std::io::Error::other("the disk is gone")),
            Part::Panic => std::panic::resume_unwind(Box::new("no message is needed")),
        }))
    }
}

/// The answer of a service whose body has these parts.
pub(crate) fn answer(parts: Vec<Part>) -> Response<candor::http::ResponseBody<Parts>> {
    let mut parts = Some(Parts(parts));
    let service = service_fn(move |_: Request<Whole>| {
        let body = parts.take().unwrap();
        std::future::ready(Ok::<_, Infallible>(Response::new(body)))
    });
    let layer = RequestLayer::new();
    block_on(layer.layer(service).oneshot(request("GET", "/parts"))).unwrap()
}

#[test]
fn the_request_ends_with_the_last_part_of_its_body() {
    let logs = capture();
    let response = answer(vec![Part::Data("one"), Part::Data("three")]);
    assert!(logs.with_message("Request completed").is_empty());
    block_on(response.into_body().collect()).unwrap();
    completed(&logs)
        .assert_field("response_size_bytes", 8)
        .assert_field("outcome", "ok");
    assert_eq!(
        logs.records().last().map(Captured::message),
        Some("Request completed")
    );
}

#[test]
fn a_body_is_polled_in_the_scope_of_its_request() {
    let logs = capture();
    block_on(answer(vec![Part::Data("one")]).into_body().collect()).unwrap();
    let [part] = logs.with_message("Part sent").try_into().unwrap();
    part.assert_field("request_path", "/parts");
    assert_eq!(part.trace_id(), completed(&logs).trace_id());
}

#[test]
fn a_body_that_nobody_reads_to_its_end_is_a_cancelled_request() {
    let logs = capture();
    let mut response = answer(vec![Part::Data("one"), Part::Data("three")]);
    block_on(response.frame()).unwrap().unwrap();
    drop(response);
    completed(&logs)
        .assert_level(Level::Warning)
        .assert_field("status_code", 200)
        .assert_field("response_size_bytes", 3)
        .assert_field("outcome", "cancelled");
}

#[test]
fn a_body_that_fails_is_a_failed_request() {
    let logs = capture();
    let response = answer(vec![Part::Data("one"), Part::Failure]);
    assert!(block_on(response.into_body().collect()).is_err());
    completed(&logs)
        .assert_level(Level::Error)
        .assert_field("status_code", 200)
        .assert_field("outcome", "error")
        .assert_has("error");
    assert!(completed(&logs).to_string().contains("the disk is gone"));
}

#[test]
fn a_body_that_panics_is_a_panicked_request() {
    let logs = capture();
    let response = answer(vec![Part::Data("one"), Part::Panic]);
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        block_on(response.into_body().collect())
    }));
    assert!(outcome.is_err());
    completed(&logs)
        .assert_level(Level::Error)
        .assert_field("response_size_bytes", 3)
        .assert_field("outcome", "panicked");
}

#[test]
fn a_server_that_stops_asking_at_the_announced_length_has_sent_it_all() {
    let logs = capture();
    let response = call(&RequestLayer::new(), request("GET", "/"), |_| async {
        response(200, "seven b")
    });
    let mut body = response.into_body();
    block_on(body.frame()).unwrap().unwrap();
    drop(body);
    completed(&logs)
        .assert_field("response_size_bytes", 7)
        .assert_field("outcome", "ok");
}

#[test]
fn a_response_without_a_body_ends_with_its_headers() {
    for (method, status) in [("HEAD", 200), ("GET", 204), ("GET", 304), ("GET", 200)] {
        let logs = capture();
        let body = if status == 200 && method == "GET" {
            ""
        } else {
            "never sent"
        };
        let response = call(&RequestLayer::new(), request(method, "/"), |_| async {
            response(status, body)
        });
        completed(&logs)
            .assert_field("response_size_bytes", 0)
            .assert_field("outcome", "ok");
        drop(response);
        completed(&logs);
    }
}

#[test]
fn the_size_of_a_request_is_what_its_header_says_or_what_is_there() {
    let layer = RequestLayer::new();
    for (header, size) in [(Some("70"), 70), (None, 4), (Some("-1"), 4), (Some("x"), 4)] {
        let logs = capture();
        let mut order = request("POST", "/orders");
        *order.body_mut() = Whole::new(b"four");
        if let Some(header) = header {
            let name = http::header::CONTENT_LENGTH;
            order.headers_mut().insert(name, header.parse().unwrap());
        }
        exchange(&layer, order, &response(200, ""));
        completed(&logs).assert_field("request_size_bytes", size);
    }
}

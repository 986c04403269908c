//! Requests that end before they are answered.

use std::error::Error;
use std::future::pending;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use candor::http::RequestLayer;
use candor::testing::capture;
use candor::{Level, log_info};
use http::{Request, Response};
use tokio::time::timeout;
use tower::{Layer, Service, ServiceExt, service_fn};

use crate::scene::{Whole, block_on, completed, request};

type Boxed = Box<dyn Error + Send + Sync>;
type Answer = Result<Response<Whole>, Boxed>;

/// Logs when it is dropped, as the guard of a transaction does.
struct RolledBack;

impl Drop for RolledBack {
    fn drop(&mut self) {
        log_info!("Transaction rolled back");
    }
}

async fn fails(_: Request<Whole>) -> Answer {
    Err("could not connect to postgres://app:hunter2hunter2@db/orders".into())
}

#[test]
fn a_service_that_fails_leaves_its_error_and_passes_it_on() {
    let logs = capture();
    let service = RequestLayer::new().layer(service_fn(fails));
    let error = block_on(service.oneshot(request("GET", "/"))).unwrap_err();
    assert!(error.to_string().contains("hunter2hunter2"));
    let record = completed(&logs);
    record
        .assert_level(Level::Error)
        .assert_field("outcome", "error")
        .assert_has("error")
        .assert_lacks("status_code")
        .assert_lacks("response_size_bytes");
    let text = record.to_string();
    assert!(
        text.contains("could not connect") && !text.contains("hunter2"),
        "{text}"
    );
}

#[test]
fn a_handler_that_panics_leaves_one_record_and_panics_on() {
    let logs = capture();
    let service = RequestLayer::new().layer(service_fn(|_: Request<Whole>| async {
        let _guard = RolledBack;
        tokio::task::yield_now().await;
        resume_unwind(Box::new("no message is needed")) as Answer
    }));
    let work = || block_on(service.oneshot(request("GET", "/")));
    assert!(catch_unwind(AssertUnwindSafe(work)).is_err());
    let record = completed(&logs);
    record
        .assert_level(Level::Error)
        .assert_field("outcome", "panicked")
        .assert_lacks("status_code");
    let [rolled_back] = logs
        .with_message("Transaction rolled back")
        .try_into()
        .unwrap();
    assert_eq!(rolled_back.trace_id(), record.trace_id());
}

#[test]
fn a_service_that_panics_before_it_gives_a_future_leaves_one_record() {
    let logs = capture();
    let mut service = RequestLayer::new().layer(service_fn(
        |_: Request<Whole>| -> std::future::Ready<Answer> {
            resume_unwind(Box::new("no message is needed"))
        },
    ));
    let work = || drop(service.call(request("GET", "/")));
    assert!(catch_unwind(AssertUnwindSafe(work)).is_err());
    completed(&logs).assert_field("outcome", "panicked");
}

#[test]
fn a_request_that_is_abandoned_is_cancelled_and_drops_its_work_in_its_scope() {
    let logs = capture();
    let mut service = RequestLayer::new().layer(service_fn(|_: Request<Whole>| async {
        let _guard = RolledBack;
        pending::<()>().await;
        Answer::Err("never".into())
    }));
    {
        let mut future = pin!(service.call(request("GET", "/orders")));
        let mut context = Context::from_waker(Waker::noop());
        assert!(matches!(future.as_mut().poll(&mut context), Poll::Pending));
    }
    let record = completed(&logs);
    record
        .assert_level(Level::Warning)
        .assert_field("outcome", "cancelled")
        .assert_lacks("status_code");
    let [rolled_back] = logs
        .with_message("Transaction rolled back")
        .try_into()
        .unwrap();
    rolled_back.assert_field("request_path", "/orders");
    assert_eq!(rolled_back.trace_id(), record.trace_id());
    assert_eq!(
        logs.records().last().map(ToString::to_string),
        Some(record.to_string())
    );
}

#[test]
fn a_request_that_takes_too_long_is_cancelled_from_outside_and_an_error_from_inside() {
    let never = |_: Request<Whole>| async {
        timeout(Duration::ZERO, pending::<()>()).await?;
        Answer::Err("never".into())
    };
    let logs = capture();
    let service = RequestLayer::new().layer(service_fn(never));
    assert!(block_on(service.oneshot(request("GET", "/"))).is_err());
    completed(&logs)
        .assert_level(Level::Error)
        .assert_field("outcome", "error");

    logs.clear();
    let service = RequestLayer::new().layer(service_fn(|_: Request<Whole>| pending::<Answer>()));
    let outcome =
        block_on(async { timeout(Duration::ZERO, service.oneshot(request("GET", "/"))).await });
    assert!(outcome.is_err());
    completed(&logs).assert_field("outcome", "cancelled");
}

#[test]
fn a_request_that_is_never_polled_is_cancelled_too() {
    let logs = capture();
    let mut service = RequestLayer::new().layer(service_fn(fails));
    drop(service.call(request("GET", "/")));
    completed(&logs).assert_field("outcome", "cancelled");
}

#[test]
fn after_a_panic_the_thread_is_in_no_scope() {
    let logs = capture();
    let service = RequestLayer::new().layer(service_fn(|_: Request<Whole>| async {
        resume_unwind(Box::new("no message is needed")) as Answer
    }));
    let work = || block_on(service.oneshot(request("GET", "/")));
    assert!(catch_unwind(AssertUnwindSafe(work)).is_err());
    log_info!("Afterwards");
    let [afterwards] = logs.with_message("Afterwards").try_into().unwrap();
    afterwards.assert_lacks("request_path");
    assert_ne!(afterwards.trace_id(), completed(&logs).trace_id());
}

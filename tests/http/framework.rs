//! With axum: route templates, the extractor, and the error response.

use axum::Router;
use axum::body::Body;
use axum::routing::get;
use candor::http::{Problem, RequestLayer, RequestLogger};
use candor::testing::capture;
use candor::{Level, log_info, logged};
use http::{Request, StatusCode};
use http_body_util::BodyExt;
use serde_json::Value;
use tower::ServiceExt;
use tower_http::catch_panic::CatchPanicLayer;

use crate::scene::{block_on, completed};

/// The answer's status, content type and body.
fn ask(app: Router, method: &str, path: &str) -> (StatusCode, Option<String>, String) {
    let request = Request::builder().method(method).uri(path);
    let request = request.body(Body::empty()).unwrap();
    block_on(async {
        let (parts, body) = app.oneshot(request).await.unwrap().into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let kind = parts.headers.get("content-type");
        let kind = kind.map(|kind| kind.to_str().unwrap().to_owned());
        (
            parts.status,
            kind,
            String::from_utf8(bytes.to_vec()).unwrap(),
        )
    })
}

#[test]
fn request_path_is_the_template_of_the_route() {
    let logs = capture();
    let app = Router::new()
        .nest(
            "/api",
            Router::new().route("/orders/{id}", get(|| async { "an order" })),
        )
        .layer(RequestLayer::new());
    ask(app, "GET", "/api/orders/secret-customer?x=1");
    let record = completed(&logs);
    record
        .assert_field("request_path", "/api/orders/{id}")
        .assert_field("response_size_bytes", 8);
    assert!(!record.to_string().contains("secret-customer"));
}

#[test]
fn a_head_request_for_a_get_route_is_ok() {
    let logs = capture();
    let app = Router::new()
        .route("/orders", get(|| async { "all orders" }))
        .layer(RequestLayer::new());
    let (_, _, body) = ask(app, "HEAD", "/orders");
    assert_eq!(body, "");
    completed(&logs)
        .assert_field("outcome", "ok")
        .assert_field("response_size_bytes", 0);
}

#[test]
fn a_path_that_no_route_takes_is_a_warning() {
    let logs = capture();
    let app = Router::new()
        .route("/orders", get(|| async { "all orders" }))
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(RequestLayer::new());
    ask(app, "GET", "/nowhere");
    completed(&logs)
        .assert_level(Level::Warning)
        .assert_field("request_path", "/nowhere")
        .assert_field("status_code", 404);
}

async fn export(RequestLogger(logger): RequestLogger) -> &'static str {
    // A thread of its own, which knows of no scope.
    let logs = candor::testing::CaptureHandle::current().unwrap();
    let work = move || log_info!(logger: &logger, "Export written");
    std::thread::spawn(move || logs.run(work)).join().unwrap();
    "done"
}

#[test]
fn the_extracted_logger_carries_the_request_to_where_no_scope_is() {
    let logs = capture();
    let app = Router::new()
        .route("/exports", get(export))
        .layer(RequestLayer::new());
    ask(app, "GET", "/exports");
    let [written] = logs.with_message("Export written").try_into().unwrap();
    written.assert_field("request_path", "/exports");
    assert_eq!(written.trace_id(), completed(&logs).trace_id());
}

#[test]
fn in_a_scope_the_extracted_logger_gives_way_to_it() {
    let logs = capture();
    let app = Router::new()
        .route(
            "/exports",
            get(|RequestLogger(logger): RequestLogger| async move {
                let scope = candor::context! { trace: candor::TraceId::generate(), part = 1 };
                scope.run(|| log_info!(logger: &logger, "Part written"));
            }),
        )
        .layer(RequestLayer::new());
    ask(app, "GET", "/exports");
    let [written] = logs.with_message("Part written").try_into().unwrap();
    written.assert_field("part", 1);
    assert_ne!(written.trace_id(), completed(&logs).trace_id());
}

#[test]
fn a_problem_says_its_status_and_the_trace_id() {
    let logs = capture();
    let app = Router::new()
        .route(
            "/orders",
            get(|| async { Problem::new(StatusCode::CONFLICT).detail("it says \"shipped\"") }),
        )
        .layer(RequestLayer::new());
    let (status, kind, body) = ask(app, "GET", "/orders");
    assert_eq!(
        (status, kind.as_deref()),
        (StatusCode::CONFLICT, Some("application/problem+json"))
    );
    let problem: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(problem["type"], "about:blank");
    assert_eq!(problem["title"], "Conflict");
    assert_eq!(problem["status"], 409);
    assert_eq!(problem["detail"], "it says \"shipped\"");
    assert_eq!(problem["trace_id"], completed(&logs).trace_id().to_string());
}

#[logged]
async fn refuse() -> Result<(), Problem> {
    Err(Problem::new(StatusCode::CONFLICT).detail("it has been shipped"))
}

#[test]
fn a_problem_that_a_logged_handler_returns_is_told_with_its_sentence() {
    let logs = capture();
    block_on(refuse()).unwrap_err();
    let record = logs.one().to_string();
    assert!(
        record.contains("409 Conflict: it has been shipped"),
        "{record}"
    );
}

#[test]
fn a_panic_that_is_caught_inside_is_a_5xx_with_the_trace_id() {
    fn panicked(_: Box<dyn std::any::Any + Send>) -> axum::response::Response {
        use axum::response::IntoResponse as _;
        Problem::new(StatusCode::INTERNAL_SERVER_ERROR).into_response()
    }
    let logs = capture();
    let app = Router::new()
        .route(
            "/orders",
            get(|| async { std::panic::resume_unwind(Box::new(())) as &str }),
        )
        .layer(CatchPanicLayer::custom(panicked))
        .layer(RequestLayer::new());
    let (status, _, body) = ask(app, "GET", "/orders");
    assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
    let record = completed(&logs);
    record
        .assert_level(Level::Error)
        .assert_field("outcome", "error");
    assert!(body.contains(&record.trace_id().to_string()), "{body}");
}

//! What the two records of a request say.

use candor::http::RequestLayer;
use candor::testing::capture;
use candor::{Level, context, fields, log_info};

use crate::scene::{both, call, completed, exchange, request, response};

#[test]
fn a_request_leaves_two_records_that_say_what_came_and_how_it_ended() {
    let logs = capture();
    let mut order = request("POST", "/orders?password=hunter2");
    *order.body_mut() = crate::scene::Whole::new(b"twelve bytes");
    exchange(&RequestLayer::new(), order, &response(201, "created"));
    let (received, completed) = both(&logs);
    received
        .assert_level(Level::Info)
        .assert_field("http_method", "POST")
        .assert_field("request_path", "/orders");
    completed
        .assert_level(Level::Info)
        .assert_field("http_method", "POST")
        .assert_field("request_path", "/orders")
        .assert_field("status_code", 201)
        .assert_field("request_size_bytes", 12)
        .assert_field("response_size_bytes", 7)
        .assert_field("outcome", "ok")
        .assert_has("duration_ms")
        .assert_lacks("error_message");
    assert_eq!(logs.records().len(), 2);
}

#[test]
fn what_is_logged_meanwhile_carries_the_fields_of_the_request() {
    let logs = capture();
    call(&RequestLayer::new(), request("GET", "/orders"), |_| async {
        log_info!("Order found", order_id = 7);
        response(200, "")
    });
    let (received, _) = both(&logs);
    let [found] = logs.with_message("Order found").try_into().unwrap();
    found
        .assert_field("http_method", "GET")
        .assert_field("request_path", "/orders");
    assert_eq!(found.trace_id(), received.trace_id());
    assert!(found.span_id().is_some());
    assert_eq!(found.span_id(), received.span_id());
}

#[test]
fn what_is_bound_in_the_request_shows_on_its_last_record_and_in_no_other_request() {
    let logs = capture();
    let layer = RequestLayer::new();
    for user_id in [7, 8] {
        logs.clear();
        call(&layer, request("GET", "/orders"), move |_| async move {
            context::bind(fields! { user_id });
            response(200, "")
        });
        let (received, completed) = both(&logs);
        received.assert_lacks("user_id");
        completed.assert_field("user_id", user_id);
    }
    logs.clear();
    exchange(&layer, request("GET", "/orders"), &response(200, ""));
    completed(&logs).assert_lacks("user_id");
}

#[test]
fn a_request_is_in_no_scope_but_its_own() {
    let logs = capture();
    let around = context! { server = "main" }.run(|| {
        exchange(
            &RequestLayer::new(),
            request("GET", "/"),
            &response(200, ""),
        );
        candor::trace_id()
    });
    let (received, completed) = both(&logs);
    received.assert_lacks("server");
    completed.assert_lacks("server");
    assert_ne!(received.trace_id(), around);
}

#[test]
fn a_method_that_a_client_made_up_is_not_repeated() {
    let logs = capture();
    let made_up = request("HUNTER2", "/");
    exchange(&RequestLayer::new(), made_up, &response(200, ""));
    completed(&logs).assert_field("http_method", "OTHER");
}

#[test]
fn a_long_path_is_cut() {
    let logs = capture();
    let path = format!("/{}", "a".repeat(5_000));
    exchange(
        &RequestLayer::new(),
        request("GET", &path),
        &response(404, ""),
    );
    let expected = format!("/{}…(+4745 bytes)", "a".repeat(255));
    completed(&logs).assert_field("request_path", expected.as_str());
}

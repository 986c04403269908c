//! Spans of `tracing` are context of the events inside them.

use candor::testing::Captured;
use candor::{context, log_info};
use tracing::field::Empty;

use crate::capture;

#[test]
fn the_event_beats_the_inner_span_that_the_outer_that_the_scope_of_candor() {
    let logs = capture();
    context! { a = "scope", b = "scope", c = "scope", d = "scope" }.run(|| {
        let _outer = tracing::info_span!("outer", a = "outer", b = "outer", c = "outer").entered();
        let _inner = tracing::info_span!("inner", a = "inner", b = "inner").entered();
        tracing::info!(a = "event", "here");
    });

    logs.one()
        .assert_field("a", "event")
        .assert_field("b", "inner")
        .assert_field("c", "outer")
        .assert_field("d", "scope")
        .assert_field("span", "inner");
}

#[test]
fn what_a_span_learns_late_is_on_the_events_after_it() {
    let logs = capture();
    let span = tracing::info_span!("login", user_id = Empty, attempts = 0);
    span.in_scope(|| {
        tracing::info!("before");
        for attempts in 1..=3 {
            span.record("attempts", attempts);
        }
        span.record("user_id", 7);
        tracing::info!("after");
    });

    let records = logs.records();
    records[0]
        .assert_lacks("user_id")
        .assert_field("attempts", 0);
    records[1]
        .assert_field("user_id", 7)
        .assert_field("attempts", 3)
        .assert_field("span", "login");
    let attempts = records[1].keys().filter(|&key| key == "attempts").count();
    assert_eq!(attempts, 1);
}

#[test]
fn an_event_follows_the_parent_that_it_names() {
    let logs = capture();
    let named = tracing::info_span!("named", order_id = 7);
    let _entered = tracing::info_span!("entered", user_id = 1).entered();
    tracing::info!(parent: &named, "of the named");
    tracing::info!(parent: None, "of nobody");

    let records = logs.records();
    records[0]
        .assert_field("order_id", 7)
        .assert_lacks("user_id");
    records[1]
        .assert_lacks("order_id")
        .assert_lacks("user_id")
        .assert_lacks("span");
}

#[tracing::instrument]
async fn place(order_id: u64) {
    tokio::task::yield_now().await;
    tracing::info!("placed");
}

#[test]
fn a_span_goes_along_with_its_future() {
    let logs = capture();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async { tokio::join!(place(1), place(2)) });

    let records = logs.records();
    assert_eq!(records.len(), 2);
    // Whichever was polled first.
    for order_id in [1, 2] {
        let is_its = |it: &&Captured| it.get("order_id").is_some_and(|id| *id == order_id);
        let record = records.iter().find(is_its).unwrap();
        record.assert_field("span", "place");
    }
}

#[test]
fn a_field_of_a_span_called_span_beats_the_name() {
    let logs = capture();
    tracing::info_span!("work", span = "mine").in_scope(|| tracing::info!("here"));
    logs.one().assert_field("span", "mine");
}

#[test]
fn records_of_candor_do_not_carry_the_fields_of_spans() {
    let logs = capture();
    let _inside = tracing::info_span!("work", order_id = 7).entered();
    log_info!("Order placed");
    logs.one().assert_lacks("order_id").assert_lacks("span");
}

#[test]
fn spans_beyond_the_bound_are_left_out_and_counted() {
    let logs = capture();
    let text = "word ".repeat(8_000);
    let mut spans = Vec::new();
    for depth in 0..40 {
        spans.push(tracing::info_span!("deep", depth, text).entered());
    }
    tracing::info!("here");
    while spans.pop().is_some() {}

    // 256 KiB hold six of these texts.
    logs.one()
        .assert_field("depth", 39)
        .assert_field("spans_left_out", 34);
}

//! Events of `tracing`: level, target, place, name, fields, trace id; and each of them once.

use candor::{Level, context};

use crate::{capture, check_levels};

#[test]
fn an_event_is_one_record_with_message_level_target_and_place() {
    let logs = capture();
    tracing::warn!(target: "pool::slow", "connection {} is slow", 7);
    let line = line!() - 1;

    let record = logs.one();
    record
        .assert_message("connection 7 is slow")
        .assert_level(Level::Warning);
    assert_eq!(record.target(), "pool::slow");
    assert_eq!(record.event(), None);
    assert!(record.file().ends_with("bridges/events.rs"));
    assert_eq!(record.line(), line);
}

#[test]
fn every_form_of_the_macro_gives_one_record() {
    let logs = capture();
    let parent = tracing::info_span!("parent");
    tracing::info!("plain");
    tracing::info!(target: "t", "plain");
    tracing::info!(name: "n", "plain");
    tracing::info!(name: "n", target: "t", "plain");
    tracing::info!(parent: &parent, "plain");
    tracing::info!(target: "t", parent: &parent, "plain");
    tracing::info!(name: "n", parent: &parent, "plain");
    tracing::info!(name: "n", target: "t", parent: &parent, "plain");
    tracing::event!(tracing::Level::INFO, key = 1, "plain");
    let _entered = parent.enter();
    tracing::info!("plain");

    let messages: Vec<String> = logs
        .records()
        .iter()
        .map(|it| it.message().to_owned())
        .collect();
    assert_eq!(messages, ["plain"; 10]);
}

#[test]
fn spans_alone_leave_no_record() {
    let logs = capture();
    let span = tracing::info_span!("work", order_id = 7, found = tracing::field::Empty);
    span.in_scope(|| span.record("found", 3));
    drop(span);

    assert!(logs.is_empty(), "{:?}", logs.records());
}

#[test]
fn a_record_of_log_beside_events_is_no_echo() {
    let logs = capture();
    tracing::info!("of tracing");
    log::info!("of log");
    tracing::info_span!("here").in_scope(|| log::info!("of log"));

    let messages: Vec<String> = logs
        .records()
        .iter()
        .map(|it| it.message().to_owned())
        .collect();
    assert_eq!(messages, ["of tracing", "of log", "of log"]);
}

#[test]
fn every_level_of_tracing_has_its_place_and_trace_says_so() {
    let logs = capture();
    tracing::error!("e");
    tracing::warn!("w");
    tracing::info!("i");
    tracing::debug!("d");
    tracing::trace!("t");

    check_levels(&logs);
}

#[test]
fn fields_of_tracing_keep_their_types() {
    let logs = capture();
    tracing::info!(
        attempts = 3_u32, below = -4, share = 0.5, wide = u128::MAX, done = true, name = "replica",
        shown = %"text", looked_at = ?Some(1), http.status = 200, r#type = "card", none = None::<u8>,
        "connected"
    );

    logs.one()
        .assert_field("attempts", 3)
        .assert_field("below", -4)
        .assert_field("share", 0.5)
        .assert_field("wide", u128::MAX)
        .assert_field("done", true)
        .assert_field("name", "replica")
        .assert_field("shown", "text")
        .assert_field("looked_at", "Some(1)")
        .assert_field("http.status", 200)
        .assert_field("type", "card")
        .assert_lacks("none");
}

#[test]
fn the_name_of_an_event_is_its_event() {
    let logs = capture();
    tracing::info!(name: "order.placed", "placed");
    assert_eq!(logs.one().event(), Some("order.placed"));
}

#[test]
fn an_event_without_a_message_is_called_as_tracing_calls_it() {
    let logs = capture();
    tracing::info!(order_id = 7);

    let record = logs.one();
    assert!(record.message().starts_with("event "), "{record}");
    record.assert_field("order_id", 7);
}

#[test]
fn an_event_carries_the_trace_id_and_the_fields_of_its_scope() {
    let logs = capture();
    let trace_id = context! { user_id = 7, attempts = 1 }.run(|| {
        tracing::info!(attempts = 2, "connected");
        candor::trace_id()
    });

    let record = logs.one();
    assert_eq!(record.trace_id(), trace_id);
    record
        .assert_field("user_id", 7)
        .assert_field("attempts", 2);
}

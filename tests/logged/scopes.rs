//! What records inside a function carry: its fields, and the ids of the trace and of the call.

use candor::{context, fields, log_error, log_info, logged};

use super::legal::{Refused, block_on, pause};
use crate::lines::Lines;
use candor::testing::capture;

#[logged(order_id)]
fn outer(order_id: u32) {
    log_info!("In outer");
    inner("mug");
    log_info!("In outer again");
}

#[logged(item, order_id = 8)]
fn inner(item: &str) {
    log_info!("In inner");
}

#[test]
fn records_inside_carry_the_fields_of_every_function_around_them() {
    let logs = capture();
    outer(7);
    let records = logs.records();
    records[0].assert_field("order_id", 7).assert_lacks("item");
    records[1]
        .assert_field("order_id", 8)
        .assert_field("item", "mug");
    records[2]
        .assert_field("order_id", 8)
        .assert_field("item", "mug");
    records[3].assert_field("order_id", 7).assert_lacks("item");
    assert!(
        records
            .iter()
            .all(|one| one.trace_id() == records[0].trace_id())
    );
}

#[logged(id)]
async fn step(id: u32) {
    for _ in 0..3 {
        pause().await;
        log_info!("Step", expected = id);
    }
}

#[test]
fn futures_that_take_turns_on_one_thread_keep_their_own_fields() {
    let logs = capture();
    block_on(async { tokio::join!(step(1), step(2)) });
    let steps = logs.with_message("Step");
    assert_eq!(steps.len(), 6);
    for record in steps {
        assert_eq!(record.get("id"), record.get("expected"), "{record}");
    }
    log_info!("Outside");
    logs.with_message("Outside")[0].assert_lacks("id");
}

#[logged]
fn authenticate() {
    context::bind(fields! { user_id = 7 });
}

#[test]
fn what_a_function_binds_outlives_it() {
    let logs = capture();
    context! { request = 1 }.run(|| {
        authenticate();
        log_info!("Afterwards");
    });
    logs.with_message("authenticate")[0].assert_field("user_id", 7);
    logs.with_message("Afterwards")[0].assert_field("user_id", 7);
}

#[logged("Order placed", order_id)]
fn in_lines(order_id: u32, lines: &Lines) -> Result<(), Refused> {
    log_info!(logger: &lines.logger, "Inside");
    log_error!(logger: &lines.logger, "Still inside");
    Ok(())
}

#[test]
fn each_call_has_a_span_of_its_own() {
    let lines = Lines::json();
    context! {}.run(|| {
        in_lines(1, &lines).unwrap();
        in_lines(2, &lines).unwrap();
    });
    let objects = lines.objects();
    assert_eq!(objects[0]["span_id"], objects[1]["span_id"]);
    assert_ne!(objects[0]["span_id"], objects[2]["span_id"]);
    assert_eq!(objects[0]["trace_id"], objects[2]["trace_id"]);
    assert_eq!(objects[0]["order_id"], 1);
}

//! What the options of `#[logged]` do.

use std::hint::spin_loop;
use std::time::{Duration, Instant};

use candor::testing::capture;
use candor::{Level, logged};

use super::legal::{Refused, block_on, pause};
use super::told;

/// Takes at least as long.
fn work(duration: Duration) {
    let began = Instant::now();
    while began.elapsed() < duration {
        spin_loop();
    }
}

#[logged("Order placed", id, start, level = debug)]
fn started(id: u32) {}

#[logged(start)]
async fn started_later() {
    pause().await;
}

#[test]
fn start_adds_a_record_at_the_beginning() {
    let logs = capture();
    started(7);
    block_on(started_later());
    assert_eq!(
        told(&logs),
        [
            "Order placed DEBUG started",
            "Order placed DEBUG ok",
            "started_later INFO started",
            "started_later INFO ok"
        ]
    );
    let records = logs.records();
    records[0].assert_field("id", 7).assert_lacks("duration_ms");
    assert_eq!(records[0].trace_id(), records[1].trace_id());
}

#[logged(slow = 1ms)]
fn slow(duration: Duration) -> Result<(), Refused> {
    work(duration);
    Ok(())
}

#[logged(slow = 1h, level = error)]
fn never_slow() {}

#[logged(slow = 1ms, level = error)]
fn severe_already() {
    work(Duration::from_millis(2));
}

#[test]
fn slow_raises_a_record_to_warning_and_lowers_none() {
    let logs = capture();
    slow(Duration::from_millis(2)).unwrap();
    never_slow();
    severe_already();
    assert_eq!(
        told(&logs),
        [
            "slow WARNING ok",
            "never_slow ERROR ok",
            "severe_already ERROR ok"
        ]
    );
}

#[logged(threshold = 1h)]
fn quick(fails: bool) -> Result<(), Refused> {
    if fails { Err(Refused(1)) } else { Ok(()) }
}

#[logged(threshold = 1ms)]
fn lasting() {
    work(Duration::from_millis(2));
}

#[test]
fn threshold_leaves_out_what_was_faster_and_no_error() {
    let logs = capture();
    quick(false).unwrap();
    quick(true).unwrap_err();
    lasting();
    assert_eq!(told(&logs), ["quick INFO error", "lasting INFO ok"]);
}

#[logged(sample = 1e-300)]
fn hardly_ever(fails: bool) -> Result<(), Refused> {
    if fails { Err(Refused(1)) } else { Ok(()) }
}

#[logged(sample = 1)]
fn always() {}

#[test]
fn sample_thins_what_went_well_alone() {
    let logs = capture();
    for _ in 0..20 {
        hardly_ever(false).unwrap();
    }
    hardly_ever(true).unwrap_err();
    always();
    assert_eq!(told(&logs), ["hardly_ever INFO error", "always INFO ok"]);
}

#[logged(target = "billing", event = "order.paid", err = critical)]
fn named() -> Result<(), Refused> {
    Err(Refused(1))
}

#[test]
fn target_and_event_are_those_of_a_call() {
    let logs = capture();
    named().unwrap_err();
    let record = logs.one();
    record.assert_level(Level::Critical);
    assert_eq!(
        (record.target(), record.event()),
        ("billing", Some("order.paid"))
    );
}

#[logged(ok(rows = out.len(), first = out.first()))]
fn rows(n: u32) -> Result<Vec<u32>, Refused> {
    if n > 9 {
        Err(Refused(n))
    } else {
        Ok((0..n).collect())
    }
}

#[logged(n, ok(metric(doubled = *out, unit = Count)))]
async fn doubled(n: u32) -> u32 {
    n * 2
}

#[test]
fn ok_names_what_is_recorded_of_the_result() {
    let logs = capture();
    rows(3).unwrap();
    rows(0).unwrap();
    rows(10).unwrap_err();
    block_on(doubled(4));
    let records = logs.records();
    records[0].assert_field("rows", 3).assert_field("first", 0);
    records[1].assert_field("rows", 0).assert_lacks("first");
    records[2]
        .assert_lacks("rows")
        .assert_field("outcome", "error");
    records[3].assert_field("n", 4).assert_field("doubled", 8);
    assert_eq!(records[3].unit("doubled"), Some("Count"));
}

#[test]
fn a_future_tells_how_busy_it_kept_its_threads() {
    let logs = capture();
    block_on(doubled(4));
    block_on(started_later());
    let records = logs.records();
    records[0].assert_field("polls", 1).assert_has("busy_ms");
    records[2].assert_field("polls", 2);
    logs.clear();
    started(1);
    logs.records()[1]
        .assert_lacks("polls")
        .assert_lacks("busy_ms");
}

#[logged("Value shown", count = { calls.set(calls.get() + 1); calls.get() })]
fn counted(calls: &std::cell::Cell<u32>) {}

#[test]
fn a_field_is_evaluated_once() {
    let calls = std::cell::Cell::new(0);
    let logs = capture();
    counted(&calls);
    assert_eq!(calls.get(), 1);
    logs.one().assert_field("count", 1);
}

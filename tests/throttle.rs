//! `sample:` and `limit:`: fewer records, and none of the others forgotten.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use candor::testing::{Capture, Captured, capture};
use candor::{Level, log_at, log_debug, log_error, log_info};

use crate::lines::Lines;

/// Flushing asks every throttle of the process, so these tests take turns.
fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    drop(candor::flush(Duration::from_secs(1)));
    turn
}

const SUMMARY: &str = "Similar records suppressed";

/// The summaries that a flush brings.
fn summaries(logs: &Capture) -> Vec<Captured> {
    assert!(candor::flush(Duration::from_secs(1)).is_complete());
    logs.with_message(SUMMARY)
}

#[test]
fn a_limit_passes_its_number_and_counts_the_rest_at_the_same_level() {
    let _turn = turn();
    let logs = capture();
    for attempt in 0..10 {
        log_error!(limit: 3 per 1h, "Login failed", attempt);
    }
    let line = line!() - 2;
    assert_eq!(logs.with_message("Login failed").len(), 3);
    let summaries = summaries(&logs);
    let [summary] = summaries.as_slice() else {
        panic!("one summary: {summaries:?}");
    };
    summary
        .assert_level(Level::Error)
        .assert_field("suppressed", 7)
        .assert_field("suppressed_by", "limit")
        .assert_field("suppressed_message", "Login failed")
        .assert_field("suppressed_at", format!("{}:{line}", file!()));
    assert_eq!((summary.file(), summary.line()), (file!(), line));
}

#[test]
fn a_sample_keeps_a_share_and_counts_the_rest_at_the_same_level() {
    let _turn = turn();
    let logs = capture();
    for _ in 0..1_000 {
        log_debug!(sample: 0.25, "Cache read");
    }
    let kept = logs.with_message("Cache read").len();
    // Twenty standard deviations: 1000 draws at one in four vary by about 14.
    assert!((1..600).contains(&kept), "{kept} of 1000");
    let summaries = summaries(&logs);
    let suppressed = summaries.first().unwrap();
    suppressed
        .assert_level(Level::Debug)
        .assert_field("suppressed_by", "sample");
    suppressed.assert_field("suppressed", 1_000 - kept);
    assert_eq!(summaries.len(), 1);
}

#[test]
fn a_sample_of_everything_keeps_everything() {
    let _turn = turn();
    let logs = capture();
    for _ in 0..100 {
        log_info!(sample: 1, "Cache read");
    }
    assert_eq!(logs.records().len(), 100);
    assert!(summaries(&logs).is_empty());
}

#[test]
fn a_sampled_record_says_at_which_rate() {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, sample: 1.0, "Cache read");
    assert_eq!(lines.object()["sample_rate"].as_f64(), Some(1.0));
}

#[test]
fn what_was_told_is_not_told_again() {
    let _turn = turn();
    let logs = capture();
    for _ in 0..3 {
        log_info!(limit: 1 per 1h, "Cache read");
    }
    assert_eq!(summaries(&logs).len(), 1);
    assert_eq!(summaries(&logs).len(), 1);
}

#[test]
fn each_call_has_a_limit_of_its_own() {
    let _turn = turn();
    let logs = capture();
    for _ in 0..2 {
        log_info!(limit: 1 per 1h, "First");
        log_info!(limit: 1 per 1h, "Second");
    }
    assert_eq!(logs.with_message("First").len(), 1);
    assert_eq!(logs.with_message("Second").len(), 1);
    assert_eq!(summaries(&logs).len(), 2);
}

#[test]
fn a_new_window_begins_with_the_summary_of_the_last() {
    let _turn = turn();
    let logs = capture();
    let begun = Instant::now();
    // The window ends by itself: the loop calls until the first record of the next one has passed.
    while logs.with_message("Cache read").len() < 2 {
        log_info!(limit: 1 per 20ms, "Cache read");
        assert!(begun.elapsed() < Duration::from_secs(20), "no new window");
    }
    let records = logs.records();
    let messages: Vec<&str> = records.iter().map(Captured::message).collect();
    assert_eq!(messages, ["Cache read", SUMMARY, "Cache read"]);
}

#[test]
fn suppressed_records_are_counted_under_the_level_they_had() {
    let _turn = turn();
    let logs = capture();
    for level in [Level::Info, Level::Info, Level::Error, Level::Error] {
        log_at!(level, limit: 1 per 1h, "Cache read");
    }
    let levels: Vec<Level> = summaries(&logs).iter().map(Captured::level).collect();
    assert!(
        levels.contains(&Level::Error),
        "two ERROR records are missing: {levels:?}"
    );
}

#[test]
fn arguments_of_a_suppressed_record_are_not_evaluated() {
    let _turn = turn();
    let mut evaluated = 0;
    let mut next = || {
        evaluated += 1;
        evaluated
    };
    let logs = capture();
    for _ in 0..5 {
        log_info!(limit: 2 per 1h, "Cache read", n = next());
    }
    assert_eq!(evaluated, 2);
    assert_eq!(summaries(&logs).len(), 1);
}

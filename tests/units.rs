//! A metric's number is of the unit that its call names.

use std::time::Duration;

use candor::log_info;
use candor::testing::capture;

use crate::lines::Lines;

#[test]
fn a_duration_becomes_a_number_of_the_unit() {
    let elapsed = Duration::from_millis(1_500);
    let lines = Lines::json();
    log_info!(
        logger: &lines.logger,
        "Job done",
        metric(a = elapsed, unit = Seconds),
        metric(b = elapsed, unit = Milliseconds),
        metric(c = &elapsed, unit = Microseconds)
    );
    let object = lines.object();
    assert_eq!(object["a"].as_f64(), Some(1.5));
    assert_eq!(object["b"].as_f64(), Some(1_500.0));
    assert_eq!(object["c"].as_f64(), Some(1_500_000.0));
}

#[test]
fn the_unit_of_a_duration_is_kept_with_the_record() {
    let elapsed = Duration::from_micros(250);
    let logs = capture();
    log_info!("Job done", metric(took = elapsed, unit = Milliseconds));
    let record = logs.one();
    assert_eq!(record.get("took").unwrap(), &0.25);
    assert_eq!(record.unit("took"), Some("Milliseconds"));
}

#[test]
fn a_number_of_a_unit_of_time_stays_the_number_it_is() {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Job done", metric(took = 7, unit = Seconds), metric(size = 9, unit = Bytes));
    let object = lines.object();
    assert_eq!((&object["took"], &object["size"]), (&7.into(), &9.into()));
}

#[test]
fn the_console_shows_the_number() {
    let elapsed = Duration::from_millis(1_500);
    let lines = Lines::pretty();
    log_info!(logger: &lines.logger, "Job done", metric(a = elapsed, unit = Seconds), metric(b = elapsed, unit = Milliseconds));
    let line = lines.one();
    assert!(line.contains("a=1.5") && line.contains("b=1500"), "{line}");
}

#[test]
fn a_key_that_says_the_unit_is_not_followed_by_another_on_the_console() {
    let lines = Lines::pretty();
    let time = Duration::from_millis(1_500);
    log_info!(logger: &lines.logger, "Pages read", duration_ms = time, idle = time);
    assert!(
        lines.one().contains(" duration_ms=1500 idle=1500ms "),
        "{}",
        lines.one()
    );
}

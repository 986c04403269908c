//! Records of `log`: level, target, place, fields, trace id.

use candor::{Level, context};

use crate::{capture, check_levels};

#[test]
fn a_record_of_log_keeps_message_level_target_and_place() {
    let logs = capture();
    log::warn!(target: "pool::slow", "connection {} is slow", 7);
    let line = line!() - 1;

    let record = logs.one();
    record
        .assert_message("connection 7 is slow")
        .assert_level(Level::Warning);
    assert_eq!(record.target(), "pool::slow");
    assert!(record.file().ends_with("bridges/records.rs"));
    assert_eq!(record.line(), line);
}

#[test]
fn every_level_of_log_has_its_place_and_trace_says_so() {
    let logs = capture();
    log::error!("e");
    log::warn!("w");
    log::info!("i");
    log::debug!("d");
    log::trace!("t");

    check_levels(&logs);
}

#[test]
fn fields_of_log_keep_their_types() {
    let logs = capture();
    let (attempts, share, name): (u32, f64, &str) = (3, 0.5, "replica");
    let (wide, below, letter) = (u128::MAX, -4_i64, 'x');
    log::info!(attempts, share, name, wide, below, letter, done = true, none:? = None::<u8>; "connected");

    logs.one()
        .assert_field("attempts", 3)
        .assert_field("share", 0.5)
        .assert_field("name", "replica")
        .assert_field("wide", u128::MAX)
        .assert_field("below", -4)
        .assert_field("letter", "x")
        .assert_field("done", true)
        .assert_field("none", "None");
}

#[test]
fn a_record_of_log_carries_the_trace_id_and_the_fields_of_its_scope() {
    let logs = capture();
    let trace_id = context! { user_id = 7, attempts = 1 }.run(|| {
        log::info!(attempts = 2; "connected");
        candor::trace_id()
    });

    let record = logs.one();
    assert_eq!(record.trace_id(), trace_id);
    record
        .assert_field("user_id", 7)
        .assert_field("attempts", 2);
}

#[test]
fn a_capture_takes_the_bridged_records_of_its_own_thread_alone() {
    let logs = capture();
    std::thread::spawn(|| log::error!("of another thread"))
        .join()
        .unwrap();
    log::debug!("of this thread");

    logs.one().assert_message("of this thread");
}

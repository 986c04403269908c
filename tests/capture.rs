//! Capturing: what a test sees of its own records, and nothing of anybody else's.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Barrier;
use std::thread;

use candor::testing::{CaptureHandle, capture};
use candor::{Level, fields, log_debug, log_info, log_warning};

#[test]
fn captures_of_parallel_tests_see_only_their_own_records() {
    let (threads, records) = (8, 50);
    let barrier = Barrier::new(threads);
    let test = |id: usize| {
        let logs = capture();
        barrier.wait();
        for n in 0..records {
            log_info!("Step done", id, n);
        }
        barrier.wait();
        let found = logs.records();
        assert_eq!(found.len(), records);
        for (n, record) in found.iter().enumerate() {
            record.assert_field("id", id).assert_field("n", n);
        }
    };
    thread::scope(|scope| {
        for id in 0..threads {
            scope.spawn(move || test(id));
        }
    });
}

#[test]
fn every_level_is_captured_whatever_the_environment_says() {
    let logs = capture();
    log_debug!(target: "hyper", "Quiet elsewhere");
    log_debug!("Off in production");
    assert_eq!(logs.records().len(), 2);
}

#[test]
fn other_threads_are_captured_by_handle_and_not_without() {
    let logs = capture();
    let handle = logs.handle();
    let work = move || {
        log_info!(target: "hyper", "Not captured");
        handle.run(|| log_info!("Captured"));
        log_info!(target: "hyper", "Not captured");
    };
    thread::spawn(work).join().unwrap();
    logs.one().assert_message("Captured");
}

#[test]
fn code_that_starts_threads_can_ask_for_the_handle() {
    assert!(CaptureHandle::current().is_none());
    let logs = capture();
    let handle = CaptureHandle::current().unwrap();
    thread::spawn(move || handle.run(|| log_info!("Captured")))
        .join()
        .unwrap();
    logs.one().assert_message("Captured");
}

#[test]
fn a_capture_ends_when_it_is_dropped() {
    let outer = capture();
    let inner = capture();
    log_info!("To the inner");
    drop(inner);
    log_info!("To the outer");
    outer.one().assert_message("To the outer");
}

#[test]
fn records_of_a_bound_logger_are_captured_with_its_fields() {
    let logs = capture();
    let worker = candor::logger().bind(fields! { worker_id = 3 });
    log_info!(logger: &worker, "Job taken", job_id = 12);
    logs.one()
        .assert_field("worker_id", 3)
        .assert_field("job_id", 12);
}

#[test]
fn a_capture_can_be_searched_and_emptied() {
    let logs = capture();
    assert!(logs.is_empty());
    log_info!("First");
    log_info!("Second");
    assert_eq!(logs.with_message("Second").len(), 1);
    logs.clear();
    assert!(logs.is_empty());
}

#[test]
fn a_record_prints_the_same_in_every_run() {
    let logs = capture();
    log_warning!(
        "Cache miss",
        cache = "users",
        attempts = 2,
        plan = redacted("x")
    );
    let printed = logs.one().to_string();
    assert_eq!(
        printed,
        r#"WARNING Cache miss cache=Text("users") attempts=Unsigned(2) plan=Redacted(None)"#
    );
}

/// The text with which an assertion about one record fails.
#[track_caller]
fn failure(assert: impl FnOnce(&candor::testing::Captured)) -> String {
    let logs = capture();
    log_info!("User registered", user_id = 7, password = redacted("x"));
    let record = logs.one();
    text_of(|| assert(&record))
}

#[track_caller]
fn text_of(work: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(work)).expect_err("the assertion fails");
    let text = payload.downcast_ref::<String>().cloned();
    text.or_else(|| payload.downcast_ref::<&str>().map(|&text| text.to_owned()))
        .unwrap()
}

#[track_caller]
fn check(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "`{part}` is missing in: {text}");
    }
}

#[test]
fn an_assertion_that_fails_shows_what_was_expected_and_the_record() {
    let record = "INFO User registered user_id=Unsigned(7)";
    check(
        &failure(|it| drop(it.assert_message("User deleted").clone())),
        &["User deleted", record],
    );
    check(
        &failure(|it| drop(it.assert_level(Level::Error).clone())),
        &["Error", "Info", record],
    );
    check(
        &failure(|it| drop(it.assert_field("user_id", 8).clone())),
        &["user_id", "8", record],
    );
    check(
        &failure(|it| drop(it.assert_field("user_id", "7").clone())),
        &["user_id", "\"7\"", record],
    );
    check(
        &failure(|it| drop(it.assert_field("plan", 1).clone())),
        &["plan", record],
    );
    check(
        &failure(|it| drop(it.assert_lacks("user_id").clone())),
        &["user_id", record],
    );
    check(
        &failure(|it| drop(it.assert_redacted("user_id").clone())),
        &["user_id", record],
    );
}

#[test]
fn asking_for_the_one_record_of_many_or_none_lists_them() {
    let logs = capture();
    check(&text_of(|| drop(logs.one())), &["one record", "none"]);
    log_info!("First", id = 1);
    log_info!("Second", id = 2);
    check(
        &text_of(|| drop(logs.one())),
        &["found 2", "First", "Second", "id=Unsigned(2)"],
    );
}

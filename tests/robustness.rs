//! Sheer size and values that never end: logging takes no noticeable time.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use candor::log_info;

use crate::lines::Lines;

/// Ample for what takes milliseconds, unoptimised too.
const IN_TIME: Duration = Duration::from_secs(2);

/// Runs `work` on a thread of its own, so that a hang is a failure and no hang of the tests.
#[track_caller]
pub(crate) fn check_ends<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let (done, result) = channel();
    thread::spawn(move || done.send(work()));
    result
        .recv_timeout(Duration::from_secs(30))
        .expect("the work ends, without a panic")
}

#[track_caller]
fn check_in_time(what: &str, work: impl FnOnce()) {
    let begun = Instant::now();
    work();
    let took = begun.elapsed();
    assert!(took < IN_TIME, "{took:?} for {what}");
}

#[test]
fn a_flush_may_wait_for_ever() {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Waiting");
    let report = lines.logger.flush(Duration::MAX);
    assert!(
        report.is_complete() && report.delivered() == 1,
        "{report:?}"
    );
}

#[test]
fn a_text_full_of_what_looks_like_credentials_is_logged_in_time() {
    let texts = [
        "eyJhbGciOiJI.eyJhbGciOiJI.".repeat(2_800),
        "earer XXXXXXXXXXXXXXXX ".repeat(2_800),
        "AKIAABCDEFGHIJKLMNOP ".repeat(2_800),
        "password=x ".repeat(6_000),
        "a:\"".repeat(20_000),
        "token=Some(".repeat(6_000),
        "password=[redacted".repeat(3_000),
        "password: None, ".repeat(4_000),
        "a={b:[".repeat(10_000),
        "=".repeat(60_000),
    ];
    for text in texts {
        let beginning: String = text.chars().take(24).collect();
        let lines = Lines::json();
        check_in_time(
            &beginning,
            || log_info!(logger: &lines.logger, "Text", text),
        );
    }
}

#[test]
fn a_large_map_is_spread_in_time() {
    let map: BTreeMap<String, u8> = (0..32_000).map(|n| (format!("k{n}"), 1)).collect();
    let lines = Lines::json();
    check_in_time(
        "a spread",
        || log_info!(logger: &lines.logger, "Map", ..map),
    );
    check_in_time("a map", || log_info!(logger: &lines.logger, "Map", map));
}

#[test]
fn names_that_are_none_are_judged_in_time_and_their_values_are_not_shown() {
    let name = "passwordtoken".repeat(100_000);
    let map: BTreeMap<String, &str> = (0..20).map(|n| (format!("{name}{n}"), "hunter2")).collect();
    let lines = Lines::json();
    check_in_time(
        "long names",
        || log_info!(logger: &lines.logger, "Map", map, ..map as spread),
    );
    assert!(!lines.one().contains("hunter2"));
}

/// Writes until it is told to stop.
struct Endless;

impl fmt::Display for Endless {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        while f.write_str("on and on, ").is_ok() {}
        Ok(())
    }
}

#[test]
fn a_display_that_writes_until_it_is_told_to_stop_ends() {
    let line = check_ends(|| {
        let lines = Lines::json();
        log_info!(logger: &lines.logger, "Endless", text = display(Endless), after = 1);
        lines.object()
    });
    assert_eq!(line["after"], 1);
    assert!(line["text"].as_str().unwrap().starts_with("on and on"));
}

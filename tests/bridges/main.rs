//! What becomes of the records of other logging libraries. `tracing` repeats every event to `log` in here.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod composed;
mod errors;
mod events;
mod hostile;
mod nested;
mod records;
mod secrets;
mod spans;
mod targets;

use candor::Level;
use candor::testing::{Capture, Captured};

/// A capture of this thread, with both bridges in place.
fn capture() -> Capture {
    candor::bridge::install();
    candor::testing::capture()
}

/// That these are the records of the five levels of both libraries, from `error` to `trace`.
#[track_caller]
fn check_levels(logs: &Capture) {
    let records = logs.records();
    let levels: Vec<Level> = records.iter().map(Captured::level).collect();
    assert_eq!(
        levels,
        [
            Level::Error,
            Level::Warning,
            Level::Info,
            Level::Debug,
            Level::Debug
        ]
    );
    records[3].assert_lacks("trace");
    records[4].assert_field("trace", true);
}

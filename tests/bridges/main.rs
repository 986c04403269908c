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

use candor::testing::Capture;

/// A capture of this thread, with both bridges in place.
fn capture() -> Capture {
    candor::bridge::install();
    candor::testing::capture()
}

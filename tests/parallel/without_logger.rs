//! Tests that capture at the same time, in a program that has set up no logger.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod scenarios;

fn with_or_without_logger(test: impl FnOnce()) {
    test();
}

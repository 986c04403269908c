//! `#[logged]`: which records a function leaves, and that it stays what it was.

mod async_traits;
mod blocks;
mod early_ends;
mod failures;
mod legal;
mod options;
mod outcomes;
mod scopes;
mod sizes;

use candor::testing::Capture;

/// Message, level and outcome of every record; the message alone of those that have no outcome.
fn told(logs: &Capture) -> Vec<String> {
    let told = |record: &candor::testing::Captured| match record.get("outcome") {
        Some(outcome) => format!(
            "{} {} {}",
            record.message(),
            record.level(),
            outcome.as_str().unwrap()
        ),
        None => record.message().to_owned(),
    };
    logs.records().iter().map(told).collect()
}

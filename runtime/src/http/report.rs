//! The two records of a request.

use std::time::Duration;

use http::StatusCode;

use super::failure::{Failure, Shown};
use crate::level::Level;
use crate::outcome::Outcome;

/// What is known once a request has ended.
#[derive(Debug)]
pub(super) struct Completion<'a> {
    pub(super) level: Level,
    pub(super) outcome: Outcome,
    /// None where nothing was answered.
    pub(super) status: Option<StatusCode>,
    pub(super) duration: Duration,
    pub(super) request_size: Option<u64>,
    pub(super) response_size: Option<u64>,
    pub(super) failure: Option<&'a Failure<'a>>,
}

pub(super) fn received(level: Level) {
    crate::log_at!(level, target: "candor::http", "Request received");
}

#[expect(
    unused_imports,
    reason = "`error = …` tries three kinds of error; only in candor's own crate is the lint told of it"
)]
pub(super) fn completed(end: &Completion<'_>) {
    crate::log_at!(
        end.level,
        target: "candor::http",
        "Request completed",
        status_code = end.status,
        duration_ms = end.duration,
        request_size_bytes = end.request_size,
        response_size_bytes = end.response_size,
        outcome = end.outcome,
        error = Shown(end.failure),
    );
}

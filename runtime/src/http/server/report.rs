//! The two records of a request.

use std::time::Duration;

use http::StatusCode;

use super::failure::{Failure, Shown};
use crate::callsite::Callsite;
use crate::error_value::{ErrorProbe, ViaLoggableError as _};
use crate::level::Level;
use crate::loggable::Loggable;
use crate::outcome::Outcome;
use crate::process::tell;

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
    tell(&RECEIVED, level, &[]);
}

pub(super) fn completed(end: &Completion<'_>) {
    let failure = Shown(end.failure);
    let values: [&dyn Loggable; 6] = [
        &end.status,
        &end.duration,
        &end.request_size,
        &end.response_size,
        &end.outcome,
        &ErrorProbe(&failure).candor_error_value(),
    ];
    tell(&COMPLETED, end.level, &values);
}

const PLACE: &str = "candor::http\u{1f}candor/src/http/server/report.rs";

static RECEIVED: Callsite = Callsite::new(None, "Request received", PLACE, line!());

static COMPLETED: Callsite = Callsite::new(
    None,
    "Request completed\u{1f}status_code\u{1f}duration_ms\u{1f}request_size_bytes\u{1f}response_size_bytes\u{1f}outcome\u{1f}error",
    PLACE,
    line!(),
);

//! The records of a task.

use std::sync::Arc;
use std::time::Instant;

use crate::callsite::Callsite;
use crate::error_value::ErrorValue;
use crate::gate;
use crate::level::Level;
use crate::loggable::Loggable;
use crate::logger::Submission;
use crate::outcome::Outcome;
use crate::process::{is_wanted, logger};
use crate::record::capture;
use crate::scope::{Fields, Kind, Opening, Scope, current};
use crate::scrub::scrub;
use crate::trace::TraceId;

/// The scope of a task, and the trace of whoever made it.
pub(super) fn named(name: &'static str) -> (Arc<Scope>, Option<TraceId>) {
    let values: [&dyn Loggable; 1] = [&name];
    let fields = Fields {
        site: &NAME,
        values: Arc::from(scrub(capture(&NAME, &values))),
    };
    let scope = Scope::root(Opening {
        kind: Kind::Work,
        fields: Some(fields),
        trace: Some(TraceId::generate().into()),
    });
    (scope, current().map(|scope| scope.correlation().trace_id))
}

/// Says that the task has begun.
pub(super) fn started(caller: Option<TraceId>) -> Instant {
    log(&STARTED, &[&caller]);
    Instant::now()
}

/// Says how the task ended.
pub(super) fn ended(outcome: Outcome, since: Instant, failure: Option<ErrorValue<'_>>) {
    let site = match outcome {
        Outcome::Ok => &COMPLETED,
        Outcome::Error | Outcome::Panicked => &FAILED,
        Outcome::Cancelled => &CANCELLED,
    };
    log(site, &[&outcome, &since.elapsed(), &failure]);
}

fn log(site: &'static Callsite, values: &[&dyn Loggable]) {
    let level = site.level().unwrap_or(Level::Info);
    if gate::may_pass(level) && is_wanted(site, level) {
        let submission = Submission {
            site,
            level,
            trace_id: None,
            throttle: None,
        };
        logger().submit(&submission, values);
    }
}

const PLACE: &str = "candor::task\u{1f}candor/src/task/report.rs";

static NAME: Callsite = Callsite::new(None, "\u{1f}task_name", PLACE, line!());

static STARTED: Callsite = Callsite::new(
    Some(Level::Info),
    "Task started\u{1f}caller_trace_id",
    PLACE,
    line!(),
);

static COMPLETED: Callsite = Callsite::new(
    Some(Level::Info),
    "Task completed\u{1f}outcome\u{1f}duration_ms\u{1f}error",
    PLACE,
    line!(),
);

static FAILED: Callsite = Callsite::new(
    Some(Level::Error),
    "Task failed\u{1f}outcome\u{1f}duration_ms\u{1f}error",
    PLACE,
    line!(),
);

static CANCELLED: Callsite = Callsite::new(
    Some(Level::Warning),
    "Task cancelled\u{1f}outcome\u{1f}duration_ms\u{1f}error",
    PLACE,
    line!(),
);

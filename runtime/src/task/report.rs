//! The records of a task.

use std::sync::Arc;
use std::time::Instant;

use crate::callsite::Callsite;
use crate::error_value::ErrorValue;
use crate::level::Level;
use crate::loggable::Loggable;
use crate::outcome::Outcome;
use crate::process::tell;
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
    tell(&STARTED, Level::Info, &[&caller]);
    Instant::now()
}

/// Says how the task ended.
pub(super) fn ended(outcome: Outcome, since: Instant, failure: Option<ErrorValue<'_>>) {
    let (site, level) = match outcome {
        Outcome::Ok => (&COMPLETED, Level::Info),
        Outcome::Error | Outcome::Panicked => (&FAILED, Level::Error),
        Outcome::Cancelled => (&CANCELLED, Level::Warning),
    };
    tell(site, level, &[&outcome, &since.elapsed(), &failure]);
}

const PLACE: &str = "candor::task\u{1f}candor/src/task/report.rs";

static NAME: Callsite = Callsite::new(None, "\u{1f}task_name", PLACE, line!());

static STARTED: Callsite = Callsite::new(None, "Task started\u{1f}caller_trace_id", PLACE, line!());

static COMPLETED: Callsite = Callsite::new(
    None,
    "Task completed\u{1f}outcome\u{1f}duration_ms\u{1f}error",
    PLACE,
    line!(),
);

static FAILED: Callsite = Callsite::new(
    None,
    "Task failed\u{1f}outcome\u{1f}duration_ms\u{1f}error",
    PLACE,
    line!(),
);

static CANCELLED: Callsite = Callsite::new(
    None,
    "Task cancelled\u{1f}outcome\u{1f}duration_ms\u{1f}error",
    PLACE,
    line!(),
);

//! Which scope this thread is in.

use std::cell::RefCell;
use std::marker::PhantomData;
use std::sync::Arc;

use super::{Fields, Scope};
use crate::trace::{self, SpanId, TraceContext, TraceFlags, TraceId};

thread_local! {
    static CURRENT: RefCell<Option<Arc<Scope>>> = const { RefCell::new(None) };
}

/// The innermost scope of this thread; none while the thread is being torn down.
pub(crate) fn current() -> Option<Arc<Scope>> {
    CURRENT
        .try_with(|current| current.try_borrow().ok().and_then(|scope| scope.clone()))
        .ok()
        .flatten()
}

/// Where a record belongs: its trace, and the piece of work within it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Correlation {
    pub(crate) trace_id: TraceId,
    pub(crate) span_id: Option<SpanId>,
    pub(crate) flags: Option<TraceFlags>,
}

/// Of a record inside that span.
impl From<TraceContext> for Correlation {
    fn from(span: TraceContext) -> Self {
        Self {
            trace_id: span.trace_id,
            span_id: span.parent,
            flags: span.flags,
        }
    }
}

impl From<TraceId> for Correlation {
    fn from(trace_id: TraceId) -> Self {
        Self {
            trace_id,
            span_id: None,
            flags: None,
        }
    }
}

/// Where records made here belong.
pub(crate) fn correlation() -> Correlation {
    let active = trace::active().map(Correlation::from);
    let Some(scope) = current() else {
        return active.unwrap_or_else(|| TraceId::of_process().into());
    };
    let own = scope.correlation();
    // A span of OpenTelemetry within the same trace stands nearer than any scope.
    active
        .filter(|active| active.trace_id == own.trace_id)
        .unwrap_or(own)
}

/// Where a record of this trace belongs that is made here: to the work that goes on, if that is of the same trace.
pub(crate) fn correlation_in(trace_id: TraceId) -> Correlation {
    let here = correlation();
    if here.trace_id == trace_id {
        here
    } else {
        trace_id.into()
    }
}

/// The id that records made here carry.
///
/// It is the scope's; outside any scope that of the active span of OpenTelemetry, with the feature `otel`, or else one
/// id for the whole process.
///
/// # Examples
///
/// ```
/// candor::context! {}.run(|| {
///     let header = candor::trace_id().to_string();
///     assert_eq!(header.len(), 32);
/// });
/// ```
#[must_use]
pub fn trace_id() -> TraceId {
    correlation().trace_id
}

/// Binds fields to the work that is going on here; `false` where there is none.
pub(crate) fn bind_here(fields: Fields) -> bool {
    current().is_some_and(|scope| scope.bind(fields))
}

/// A thread inside a scope; restores the one before, also while a panic unwinds.
///
/// Never public, and never held over an `.await`: it would leak the scope into somebody else's work.
#[must_use]
pub(crate) struct Entered {
    before: Option<Arc<Scope>>,
    _stays_here: PhantomData<*const ()>,
}

/// Makes `scope` the current one of this thread.
pub(crate) fn enter(scope: Option<Arc<Scope>>) -> Entered {
    let before = CURRENT.try_with(|current| current.replace(scope));
    Entered {
        before: before.ok().flatten(),
        _stays_here: PhantomData,
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        let before = self.before.take();
        // Dropped after the cell is free again: a scope's drop is none of the cell's business.
        let left = CURRENT.try_with(|current| current.replace(before));
        drop(left);
    }
}

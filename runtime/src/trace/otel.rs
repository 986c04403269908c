//! The span of OpenTelemetry that is active on this thread.

#[cfg(feature = "otel")]
use std::cell::Cell;

use super::TraceContext;

/// The active span's trace; the span itself is the parent of what happens here.
#[cfg(feature = "otel")]
pub(crate) fn active() -> Option<TraceContext> {
    // What this thread drops at its very end may log, when OpenTelemetry's own thread-local is gone and would panic.
    ALIVE.try_with(|alive| alive.0.then(ask)).ok().flatten()?
}

/// None: candor's feature `otel` is off.
#[cfg(not(feature = "otel"))]
pub(crate) const fn active() -> Option<TraceContext> {
    None
}

#[cfg(feature = "otel")]
thread_local! {
    /// Made after OpenTelemetry's thread-local, and so gone before it.
    static ALIVE: Alive = Alive(is_there());

    /// Without a destructor, so that it can always be read.
    static ASKING: Cell<bool> = const { Cell::new(false) };
}

/// Asks for the first time; the record of a panic meanwhile does not ask again.
#[cfg(feature = "otel")]
fn is_there() -> bool {
    !ASKING.replace(true) && std::panic::catch_unwind(ask).is_ok()
}

/// Whether OpenTelemetry could be asked at all.
#[cfg(feature = "otel")]
struct Alive(bool);

#[cfg(feature = "otel")]
impl Drop for Alive {
    // A thread-local without a destructor would never be gone.
    fn drop(&mut self) {
        self.0 = false;
    }
}

#[cfg(feature = "otel")]
fn ask() -> Option<TraceContext> {
    use opentelemetry::Context;
    use opentelemetry::trace::TraceContextExt as _;

    use super::{SpanId, TraceFlags, TraceId};

    Context::map_current(|context| {
        // A context without a span answers with one that is invalid.
        let span = context.span();
        let span = span.span_context();
        Some(TraceContext {
            trace_id: TraceId::from_u128(u128::from_be_bytes(span.trace_id().to_bytes()))?,
            parent: SpanId::new(u64::from_be_bytes(span.span_id().to_bytes())),
            flags: Some(TraceFlags::new(span.trace_flags().to_u8())),
            state: None,
        })
    })
}

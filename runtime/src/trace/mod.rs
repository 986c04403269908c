//! What names a trace and a piece of work within it, as W3C Trace Context has them.

mod context;
mod id;
mod otel;
mod span;
mod traceparent;
mod tracestate;

pub use context::{TraceContext, TraceFlags};
pub use id::{ParseTraceIdError, TraceId};
pub(crate) use otel::active;
pub use span::SpanId;
pub use traceparent::{ParseTraceParentError, TraceParent};
pub use tracestate::{ParseTraceStateError, TraceState};

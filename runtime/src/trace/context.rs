//! What a piece of work is told of the trace that it belongs to.

use std::fmt;

use super::{SpanId, TraceId, TraceParent, TraceState};

/// The flags of W3C Trace Context, one byte.
///
/// # Examples
///
/// ```
/// use candor::trace::TraceFlags;
///
/// assert!(TraceFlags::SAMPLED.is_sampled());
/// assert_eq!(TraceFlags::SAMPLED.to_string(), "01");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TraceFlags(u8);

impl TraceFlags {
    /// The caller may have recorded the trace.
    pub const SAMPLED: Self = Self(1);

    /// The flags in this byte.
    #[must_use]
    pub const fn new(byte: u8) -> Self {
        Self(byte)
    }

    /// The byte.
    #[must_use]
    pub const fn as_u8(self) -> u8 {
        self.0
    }

    /// Whether the caller may have recorded the trace.
    #[must_use]
    pub const fn is_sampled(self) -> bool {
        self.0 & Self::SAMPLED.0 != 0
    }

    /// Without the flags that no version of the specification defines: nobody may send those.
    pub(crate) const fn defined(self) -> Self {
        /// Level 2: the trace id is random enough to sample by.
        const RANDOM: u8 = 2;
        Self(self.0 & (Self::SAMPLED.0 | RANDOM))
    }
}

impl fmt::Display for TraceFlags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02x}", self.0)
    }
}

/// A trace, and what came along with its id: for `context! { trace: … }`.
///
/// # Examples
///
/// ```
/// use candor::TraceId;
/// use candor::trace::TraceContext;
///
/// let trace = TraceContext::from(TraceId::generate());
/// candor::context! { trace: &trace }.run(|| {
///     assert_eq!(candor::trace_id(), trace.trace_id());
/// });
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceContext {
    pub(crate) trace_id: TraceId,
    /// The caller's piece of work.
    pub(crate) parent: Option<SpanId>,
    /// None where nobody said.
    pub(crate) flags: Option<TraceFlags>,
    /// What goes along to whoever is called.
    pub(crate) state: Option<TraceState>,
}

impl TraceContext {
    /// The same with what other tracing systems sent along.
    #[must_use]
    pub fn with_state(self, state: TraceState) -> Self {
        Self {
            state: Some(state),
            ..self
        }
    }

    /// The trace's id.
    #[must_use]
    pub const fn trace_id(&self) -> TraceId {
        self.trace_id
    }

    /// The caller's piece of work.
    #[must_use]
    pub const fn parent(&self) -> Option<SpanId> {
        self.parent
    }

    /// What the caller said of the trace.
    #[must_use]
    pub const fn flags(&self) -> Option<TraceFlags> {
        self.flags
    }

    /// What other tracing systems sent along.
    #[must_use]
    pub const fn state(&self) -> Option<&TraceState> {
        self.state.as_ref()
    }
}

impl From<TraceParent> for TraceContext {
    fn from(parent: TraceParent) -> Self {
        Self {
            trace_id: parent.trace_id(),
            parent: Some(parent.parent_id()),
            flags: Some(parent.flags()),
            state: None,
        }
    }
}

impl From<TraceId> for TraceContext {
    fn from(trace_id: TraceId) -> Self {
        Self {
            trace_id,
            parent: None,
            flags: None,
            state: None,
        }
    }
}

//! What the work that is going on here tells those it calls of its trace.

use crate::scope::{correlation, current};
use crate::trace::{SpanId, TraceParent, TraceState};

impl TraceParent {
    /// What to send along with a call to another service: the trace that records made here carry.
    ///
    /// The parent id is that of the request, task or `#[logged]` function around. The flags are the
    /// caller's; where there was none, the trace is not said to be sampled.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor::trace::TraceParent;
    ///
    /// let inbound: TraceParent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01".parse().unwrap();
    /// candor::context! { trace: inbound }.run(|| {
    ///     let outbound = TraceParent::current();
    ///     assert_eq!(outbound.trace_id(), candor::trace_id());
    ///     assert_ne!(outbound.parent_id(), inbound.parent_id());
    ///     assert!(outbound.flags().is_sampled());
    /// });
    /// ```
    #[must_use]
    pub fn current() -> Self {
        let here = correlation();
        let parent_id = here.span_id.unwrap_or_else(SpanId::generate);
        let flags = here.flags.unwrap_or_default();
        Self::new(here.trace_id, parent_id, flags.defined())
    }
}

impl TraceState {
    /// What to send along with [`TraceParent::current`], if anything came in.
    #[must_use]
    pub fn current() -> Option<Self> {
        let scope = current()?;
        // An active span of another trace has a state of its own, which is not known here.
        let trace = scope.trace();
        let is_same = trace.trace_id == correlation().trace_id;
        trace
            .state
            .clone()
            .filter(|state| is_same && !state.is_empty())
    }
}

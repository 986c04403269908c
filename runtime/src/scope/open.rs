//! One open scope and those around it.

use std::sync::{Arc, OnceLock};

use super::late::Late;
use super::{Bound, Correlation, Fields, current};
use crate::trace::{self, SpanId, TraceContext, TraceId};

/// What a scope is made of.
#[derive(Clone, Debug)]
pub(crate) struct Opening {
    pub(crate) kind: Kind,
    pub(crate) fields: Option<Fields>,
    /// None for the trace of the scope around it.
    pub(crate) trace: Option<TraceContext>,
}

/// What a scope stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Fields that somebody wanted on some records: `context!`.
    Context,
    /// A piece of work that begins and ends on its own: a request, a task.
    Work,
    /// One call of a function.
    Function,
}

/// One open scope and those around it.
#[derive(Debug)]
pub(crate) struct Scope {
    opening: Opening,
    /// Made when the first record asks for it; one for all scopes of a trace.
    trace: Arc<OnceLock<TraceContext>>,
    span_id: OnceLock<SpanId>,
    late: Late,
    parent: Option<Arc<Scope>>,
}

impl Scope {
    /// A scope inside the current one. Nothing is in it until it is entered.
    pub(crate) fn new(opening: Opening) -> Arc<Self> {
        Self::inside(current(), opening)
    }

    /// A scope that inherits nothing.
    pub(crate) fn root(opening: Opening) -> Arc<Self> {
        Self::inside(None, opening)
    }

    fn inside(parent: Option<Arc<Self>>, opening: Opening) -> Arc<Self> {
        let trace = match (&opening.trace, &parent) {
            (Some(given), _) => Arc::new(OnceLock::from(given.clone())),
            (None, Some(parent)) => Arc::clone(&parent.trace),
            (None, None) => Arc::default(),
        };
        Arc::new(Self {
            opening,
            trace,
            span_id: OnceLock::new(),
            late: Late::default(),
            parent,
        })
    }

    /// The trace that this scope belongs to.
    pub(crate) fn trace(&self) -> &TraceContext {
        self.trace
            .get_or_init(|| trace::active().unwrap_or_else(|| TraceId::generate().into()))
    }

    /// Where records made in this scope belong.
    pub(crate) fn correlation(&self) -> Correlation {
        let trace = self.trace();
        Correlation {
            trace_id: trace.trace_id,
            span_id: self.span_id(),
            flags: trace.flags,
        }
    }

    /// The id of the piece of work that this scope belongs to; none where nothing around it is one.
    fn span_id(&self) -> Option<SpanId> {
        let decides =
            |scope: &&Self| scope.opening.kind != Kind::Context || scope.begins_another_trace();
        let scope = self.chain().find(decides)?;
        let is_work = scope.opening.kind != Kind::Context;
        is_work.then(|| *scope.span_id.get_or_init(SpanId::generate))
    }

    /// Whether what is around this scope is of another trace than it was given.
    fn begins_another_trace(&self) -> bool {
        let around = self.parent.as_ref().map(|parent| parent.trace().trace_id);
        let given = self.opening.trace.as_ref();
        given.is_some_and(|given| around != Some(given.trace_id))
    }

    /// Adds what became known, to the work that this scope belongs to; `false` where it belongs to none.
    pub(super) fn bind(&self, fields: Fields) -> bool {
        let outlives_functions = |scope: &&Self| scope.opening.kind != Kind::Function;
        let Some(work) = self.chain().find(outlives_functions) else {
            return false;
        };
        work.late.add(fields);
        true
    }

    pub(super) fn fields(&self) -> Option<&Fields> {
        self.opening.fields.as_ref()
    }

    /// What was bound so far.
    pub(super) fn late(&self) -> Bound {
        self.late.get()
    }

    /// This scope, then those around it.
    pub(super) fn chain(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |scope| scope.parent.as_deref())
    }
}

impl Drop for Scope {
    /// One after the other: a chain of any length would else be dropped on a stack of its length.
    fn drop(&mut self) {
        let mut next = self.parent.take();
        while let Some(scope) = next {
            next = Arc::into_inner(scope).and_then(|mut last| last.parent.take());
        }
    }
}

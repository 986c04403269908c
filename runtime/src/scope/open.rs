//! One open scope and those around it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

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
    /// Made when the first record asks for it.
    trace: OnceLock<TraceContext>,
    span_id: OnceLock<SpanId>,
    late: Late,
    parent: Option<Arc<Scope>>,
}

/// Fields that became known while the scope was open.
#[derive(Debug, Default)]
struct Late {
    /// Spares the many records of scopes without any the lock.
    is_any: AtomicBool,
    fields: Mutex<Bound>,
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
        Arc::new(Self {
            opening,
            trace: OnceLock::new(),
            span_id: OnceLock::new(),
            late: Late::default(),
            parent,
        })
    }

    fn trace(&self) -> &TraceContext {
        self.trace
            .get_or_init(|| match (&self.opening.trace, &self.parent) {
                (Some(given), _) => given.clone(),
                (None, Some(parent)) => parent.trace().clone(),
                (None, None) => trace::active().unwrap_or_else(|| TraceId::generate().into()),
            })
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
        match self.opening.kind {
            Kind::Work | Kind::Function => Some(*self.span_id.get_or_init(SpanId::generate)),
            Kind::Context if self.opening.trace.is_some() => None,
            Kind::Context => self.parent.as_ref()?.span_id(),
        }
    }

    /// Adds what became known, to the work that this scope belongs to; `false` where it belongs to none.
    pub(super) fn bind(&self, fields: Fields) -> bool {
        if self.opening.kind == Kind::Function {
            return self
                .parent
                .as_ref()
                .is_some_and(|parent| parent.bind(fields));
        }
        let mut late = self
            .late
            .fields
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *late = late.with(fields);
        self.late.is_any.store(true, Ordering::Release);
        true
    }

    pub(super) fn fields(&self) -> Option<&Fields> {
        self.opening.fields.as_ref()
    }

    /// What was bound so far.
    pub(super) fn late(&self) -> Bound {
        if !self.late.is_any.load(Ordering::Acquire) {
            return Bound::default();
        }
        let late = self
            .late
            .fields
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        late.clone()
    }

    /// This scope, then those around it.
    pub(super) fn chain(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |scope| scope.parent.as_deref())
    }
}

//! What every record of a piece of work carries without being told.

use std::cell::RefCell;
use std::sync::{Arc, OnceLock};

use crate::callsite::Callsite;
use crate::trace::TraceId;

/// Named values, captured once: for [`Logger::bind`](crate::Logger::bind).
///
/// Made by [`fields!`](crate::fields).
#[derive(Clone, Debug)]
pub struct Fields {
    pub(crate) site: &'static Callsite,
    pub(crate) values: Arc<[u8]>,
}

/// Fields and a trace id for everything that runs inside a scope.
///
/// Made by [`context!`](crate::context!). A scope is a closure: there is no guard that could be held over
/// an `.await` and leak into somebody else's work.
#[doc(alias = "mdc")]
#[doc(alias = "span")]
#[derive(Clone, Debug)]
#[must_use = "a context does nothing until something runs in it"]
pub struct Context {
    fields: Fields,
    trace_id: Option<TraceId>,
}

impl Context {
    pub(crate) const fn new(fields: Fields, trace_id: Option<TraceId>) -> Self {
        Self { fields, trace_id }
    }

    /// Runs `work` in a scope of its own.
    ///
    /// The scope is this thread's and ends when `work` returns: a future that `work` makes and somebody awaits later
    /// is not in it, nor is a thread that it starts.
    ///
    /// Records inside carry the context's fields, and those of the scopes around it unless this one
    /// names them too. The trace id is the one given, else the surrounding scope's, else a new one.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor::{context, log_info};
    ///
    /// let logs = candor::testing::capture();
    /// context! { user_id = 7, plan = "basic" }.run(|| {
    ///     log_info!("Order placed", order_id = 1);
    ///     log_info!("Invoice sent");
    /// });
    ///
    /// let records = logs.records();
    /// assert_eq!(records[1].get("user_id").unwrap(), &7);
    /// assert_eq!(records[0].trace_id(), records[1].trace_id());
    /// ```
    pub fn run<R>(self, work: impl FnOnce() -> R) -> R {
        let scope = Scope {
            fields: Some(self.fields),
            trace_id: self.trace_id.map_or_else(OnceLock::new, OnceLock::from),
            parent: current(),
        };
        let _leave = enter(Some(Arc::new(scope)));
        work()
    }
}

/// One open scope and those around it.
#[derive(Debug)]
pub(crate) struct Scope {
    fields: Option<Fields>,
    /// Made when the first record asks for it.
    trace_id: OnceLock<TraceId>,
    parent: Option<Arc<Scope>>,
}

impl Scope {
    pub(crate) fn trace_id(&self) -> TraceId {
        *self.trace_id.get_or_init(|| match &self.parent {
            Some(parent) => parent.trace_id(),
            None => TraceId::generate(),
        })
    }

    /// This scope's fields, then those of the scopes around it.
    pub(crate) fn layers(&self) -> impl Iterator<Item = &Fields> {
        std::iter::successors(Some(self), |scope| scope.parent.as_deref())
            .filter_map(|scope| scope.fields.as_ref())
    }
}

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

/// The id that records made here carry.
///
/// It is the scope's; outside any scope it is one id for the whole process.
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
    current().map_or_else(TraceId::of_process, |scope| scope.trace_id())
}

/// Restores the scope that was current before, also while a panic unwinds.
struct Leave(Option<Arc<Scope>>);

fn enter(scope: Option<Arc<Scope>>) -> Leave {
    let before = CURRENT.try_with(|current| current.replace(scope));
    Leave(before.ok().flatten())
}

impl Drop for Leave {
    fn drop(&mut self) {
        let before = self.0.take();
        // Dropped after the cell is free again: a scope's drop is none of the cell's business.
        let left = CURRENT.try_with(|current| current.replace(before));
        drop(left);
    }
}

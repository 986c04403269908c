//! A scope that is ready to be opened.

use crate::scope::{Fields, Kind, Opening, Scope, enter};
use crate::trace::TraceContext;

/// Fields and a trace id for everything that runs inside a scope.
///
/// Made by [`context!`](crate::context!). A scope is a closure or a future: there is no guard that could be held over
/// an `.await` and leak into somebody else's work.
#[doc(alias = "mdc")]
#[doc(alias = "span")]
#[derive(Clone, Debug)]
#[must_use = "a context does nothing until something runs in it"]
pub struct Context {
    fields: Fields,
    trace: Option<TraceContext>,
}

impl Context {
    pub(crate) const fn new(fields: Fields, trace: Option<TraceContext>) -> Self {
        Self { fields, trace }
    }

    /// What to open: inside the scope that is current then.
    pub(super) fn opening(self) -> Opening {
        Opening {
            kind: Kind::Context,
            fields: Some(self.fields),
            trace: self.trace,
        }
    }

    /// Runs `work` in a scope of its own.
    ///
    /// The scope is this thread's and ends when `work` returns: a future that `work` makes and somebody awaits later
    /// is not in it, nor is a thread that it starts; [`context`](mod@crate::context) says what brings them in.
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
        let _inside = enter(Some(Scope::new(self.opening())));
        work()
    }
}

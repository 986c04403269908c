//! What work takes along to another thread.

use std::sync::Arc;

use crate::collect::{self, Collector, Installed};
use crate::scope::{Entered, Scope, current, enter};

/// A scope, and the test capture of the thread where it was picked up.
#[derive(Clone, Debug)]
pub(crate) struct Carried {
    scope: Option<Arc<Scope>>,
    capture: Option<Arc<Collector>>,
}

impl Carried {
    /// What this thread's records carry at the moment.
    pub(crate) fn here() -> Self {
        Self::with(current())
    }

    /// Another scope, and this thread's test capture.
    pub(crate) fn with(scope: Option<Arc<Scope>>) -> Self {
        Self {
            scope,
            capture: collect::here(),
        }
    }

    /// Makes this thread's records carry it, until the result is dropped.
    pub(crate) fn enter(&self) -> Here {
        Here {
            _scope: enter(self.scope.clone()),
            _capture: self.capture.clone().map(collect::install),
        }
    }
}

/// A thread that carries something; never held over an `.await`.
#[must_use]
pub(crate) struct Here {
    _scope: Entered,
    _capture: Option<Installed>,
}

/// The same work, bound to the scope that is current now, for a thread of another's.
///
/// A test capture goes along.
///
/// # Examples
///
/// ```
/// use candor::{context, log_info};
///
/// let logs = candor::testing::capture();
/// context! { batch_id = 3 }.run(|| {
///     let work = context::wrap(|| log_info!("Part done"));
///     std::thread::Builder::new()
///         .name("part".to_owned())
///         .spawn(work)
///         .unwrap()
///         .join()
///         .unwrap();
/// });
/// logs.one().assert_field("batch_id", 3);
/// ```
pub fn wrap<R>(work: impl FnOnce() -> R) -> impl FnOnce() -> R {
    let carried = Carried::here();
    move || {
        let _here = carried.enter();
        work()
    }
}

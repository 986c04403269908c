//! Where a test's records go instead of to the adapter.

use std::cell::RefCell;
use std::sync::{Arc, Mutex, PoisonError};

use crate::gate;
use crate::record::Record;

/// The records of one capture, in the order they were made.
#[derive(Debug, Default)]
pub(crate) struct Collector {
    records: Mutex<Vec<Record>>,
}

impl Collector {
    pub(crate) fn push(&self, record: Record) {
        self.records
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(record);
    }

    pub(crate) fn records(&self) -> Vec<Record> {
        self.records
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(crate) fn clear(&self) {
        self.records
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }
}

thread_local! {
    static HERE: RefCell<Vec<Arc<Collector>>> = const { RefCell::new(Vec::new()) };
}

/// The collector of this thread's innermost capture.
pub(crate) fn here() -> Option<Arc<Collector>> {
    HERE.try_with(|stack| {
        stack
            .try_borrow()
            .ok()
            .and_then(|stack| stack.last().cloned())
    })
    .ok()
    .flatten()
}

/// Makes `collector` take this thread's records until the installation is dropped.
pub(crate) fn install(collector: Arc<Collector>) -> Installed {
    gate::capture_started();
    // A thread that is being torn down captures nothing; it must not panic either.
    let _gone = HERE.try_with(|stack| stack.borrow_mut().push(Arc::clone(&collector)));
    Installed(collector)
}

/// A collector at work on this thread.
#[derive(Debug)]
pub(crate) struct Installed(Arc<Collector>);

impl Drop for Installed {
    fn drop(&mut self) {
        gate::capture_ended();
        let _gone = HERE.try_with(|stack| {
            let mut stack = stack.borrow_mut();
            // Not always the last: two captures of one test may be dropped in either order.
            if let Some(at) = stack.iter().rposition(|one| Arc::ptr_eq(one, &self.0)) {
                stack.remove(at);
            }
        });
    }
}

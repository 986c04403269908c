//! Fields that became known while a scope was open.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use super::{Bound, Fields};

#[derive(Debug, Default)]
pub(super) struct Late {
    /// Spares the many records of scopes without any the lock.
    is_any: AtomicBool,
    fields: Mutex<Bound>,
}

impl Late {
    pub(super) fn add(&self, fields: Fields) {
        let mut late = self.fields.lock().unwrap_or_else(PoisonError::into_inner);
        *late = late.with(fields);
        self.is_any.store(true, Ordering::Release);
    }

    /// What was added so far.
    pub(super) fn get(&self) -> Bound {
        if !self.is_any.load(Ordering::Acquire) {
            return Bound::default();
        }
        let late = self.fields.lock().unwrap_or_else(PoisonError::into_inner);
        late.clone()
    }
}

//! Runs somebody else's code, whose panic ends there.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// What `work` gives; `None` where it panics.
pub(crate) fn contained<R>(work: impl FnOnce() -> R) -> Option<R> {
    catch_unwind(AssertUnwindSafe(work))
        // Its destructor may panic too, and nobody would catch that.
        .map_err(std::mem::forget)
        .ok()
}

//! How a piece of work ended.

use crate::loggable::{Loggable, ValueWriter};

/// How a piece of work ended, as records write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Ok,
    Error,
    Panicked,
    /// Dropped before it was done.
    Cancelled,
}

impl Loggable for Outcome {
    fn log(&self, out: ValueWriter<'_>) {
        out.text(match self {
            Self::Ok => "ok",
            Self::Error => "error",
            Self::Panicked => "panicked",
            Self::Cancelled => "cancelled",
        });
    }
}

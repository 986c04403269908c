//! What a flush achieved.

use std::io;

use crate::worker::Pipeline;

/// What a flush achieved.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
///
/// candor::log_info!("Worker done");
/// let report = candor::flush(Duration::from_secs(2));
/// assert!(report.is_complete());
/// assert_eq!(report.lost(), 0);
/// ```
#[derive(Debug)]
#[must_use = "a flush can be incomplete"]
pub struct FlushReport {
    outcome: io::Result<()>,
    delivered: u64,
    lost: u64,
}

impl FlushReport {
    pub(crate) fn new(pipeline: &Pipeline, outcome: io::Result<()>) -> Self {
        let counts = pipeline.counts();
        Self {
            outcome,
            delivered: counts.delivered,
            lost: counts.lost,
        }
    }

    /// Whether everything that was delivered has left the process.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.outcome.is_ok()
    }

    /// Why the flush is incomplete.
    #[must_use]
    pub fn error(&self) -> Option<&io::Error> {
        self.outcome.as_ref().err()
    }

    /// Records that the adapter has taken since the program began.
    #[must_use]
    pub const fn delivered(&self) -> u64 {
        self.delivered
    }

    /// Records that the adapter could not take since the program began.
    ///
    /// They went to standard error, as far as its limit of ten lines a second let them.
    #[must_use]
    pub const fn lost(&self) -> u64 {
        self.lost
    }
}

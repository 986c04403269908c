//! What a flush achieved.

use std::io;

use crate::worker::Flushed;

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
    children: Vec<ChildReport>,
    sampled_out: u64,
}

impl FlushReport {
    pub(crate) fn new(flushed: Vec<Flushed>, sampled_out: u64) -> Self {
        Self {
            children: flushed.into_iter().map(ChildReport).collect(),
            sampled_out,
        }
    }

    /// Whether everything that was delivered has left the process.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.error().is_none()
    }

    /// Why the flush is incomplete: of several adapters, the first one's error.
    #[must_use]
    pub fn error(&self) -> Option<&io::Error> {
        self.children.iter().find_map(ChildReport::error)
    }

    /// Records that were taken since the program began; one that two adapters took counts twice.
    #[must_use]
    pub fn delivered(&self) -> u64 {
        self.children.iter().map(ChildReport::delivered).sum()
    }

    /// Records that could not be taken since the program began; one that two adapters did not take counts twice.
    ///
    /// What no adapter took went to standard error, as far as its limit of ten lines a second let it.
    #[must_use]
    pub fn lost(&self) -> u64 {
        self.children.iter().map(ChildReport::lost).sum()
    }

    /// Records that the sampling of traces has left out since the program began.
    ///
    /// See [`Builder::sample`](crate::Builder::sample); a call's own `sample:` is not counted here.
    #[must_use]
    pub const fn sampled_out(&self) -> u64 {
        self.sampled_out
    }

    /// What the flush achieved of each adapter, in the order in which they were given.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let report = candor::flush(Duration::from_secs(2));
    /// for child in report.children() {
    ///     assert_eq!((child.name(), child.is_complete()), ("Console", true));
    /// }
    /// ```
    #[must_use]
    pub fn children(&self) -> &[ChildReport] {
        &self.children
    }
}

/// What a flush achieved of one adapter.
#[derive(Debug)]
pub struct ChildReport(Flushed);

impl ChildReport {
    /// The adapter's type, or what [`Child::name`](crate::Child::name) says.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Whether everything that this adapter took has left the process.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.0.outcome.is_ok()
    }

    /// Why the flush is incomplete.
    #[must_use]
    pub fn error(&self) -> Option<&io::Error> {
        self.0.outcome.as_ref().err()
    }

    /// Records that this adapter has taken since the program began.
    #[must_use]
    pub const fn delivered(&self) -> u64 {
        self.0.delivered
    }

    /// Records that this adapter could not take since the program began.
    #[must_use]
    pub const fn lost(&self) -> u64 {
        self.0.lost
    }
}

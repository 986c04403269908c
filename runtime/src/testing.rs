//! What a test needs: the records of its own thread, typed.

mod captured;

use std::marker::PhantomData;
use std::sync::Arc;

pub use captured::Captured;

use crate::collect::{Collector, Installed, here, install};

/// Takes this thread's records, of every level, until it is dropped.
///
/// They don't reach the adapter meanwhile. Other threads, and so other tests, are not disturbed; nor
/// does it matter whether the program has called [`init`](crate::init), or what `LOG_LEVEL` says.
///
/// # Examples
///
/// ```
/// use candor::{Level, log_info};
///
/// let logs = candor::testing::capture();
/// log_info!("User registered", user_id = 7);
///
/// logs.one()
///     .assert_message("User registered")
///     .assert_level(Level::Info)
///     .assert_field("user_id", 7)
///     .assert_lacks("password");
/// ```
#[must_use = "records are captured as long as the capture lives"]
pub fn capture() -> Capture {
    let collector = Arc::<Collector>::default();
    Capture {
        _installed: install(Arc::clone(&collector)),
        collector,
        _stays_here: PhantomData,
    }
}

/// The records of a test so far.
#[derive(Debug)]
pub struct Capture {
    collector: Arc<Collector>,
    _installed: Installed,
    /// It belongs to the thread whose records it takes.
    _stays_here: PhantomData<*const ()>,
}

impl Capture {
    /// Every record so far, in the order they were made.
    #[must_use]
    pub fn records(&self) -> Vec<Captured> {
        self.collector
            .records()
            .iter()
            .map(Captured::from)
            .collect()
    }

    /// The only record.
    ///
    /// # Panics
    ///
    /// When there is none or more than one; the text lists them.
    #[must_use]
    #[track_caller]
    #[expect(clippy::panic, reason = "an assertion of a test")]
    pub fn one(&self) -> Captured {
        let mut records = self.records();
        match (records.pop(), records.is_empty()) {
            (Some(record), true) => record,
            (None, _) => panic!("expected one record, found none"),
            (Some(last), false) => {
                records.push(last);
                let lines: Vec<String> = records.iter().map(Captured::to_string).collect();
                panic!(
                    "expected one record, found {}:\n{}",
                    lines.len(),
                    lines.join("\n")
                );
            }
        }
    }

    /// The records with this message.
    #[must_use]
    pub fn with_message(&self, message: &str) -> Vec<Captured> {
        let mut records = self.records();
        records.retain(|record| record.message() == message);
        records
    }

    /// Whether nothing was logged.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.collector.records().is_empty()
    }

    /// Forgets the records so far.
    pub fn clear(&self) {
        self.collector.clear();
    }

    /// A way for other threads to add their records to this capture.
    ///
    /// # Examples
    ///
    /// ```
    /// let logs = candor::testing::capture();
    /// let handle = logs.handle();
    /// std::thread::spawn(move || {
    ///     handle.run(|| candor::log_info!("Worker done"));
    /// })
    /// .join()
    /// .unwrap();
    /// logs.one().assert_message("Worker done");
    /// ```
    #[must_use]
    pub fn handle(&self) -> CaptureHandle {
        CaptureHandle(Arc::clone(&self.collector))
    }
}

/// Brings records of another thread into a [`Capture`].
#[derive(Clone, Debug)]
pub struct CaptureHandle(Arc<Collector>);

impl CaptureHandle {
    /// Runs `work`, whose records the capture takes.
    pub fn run<R>(&self, work: impl FnOnce() -> R) -> R {
        let _installed = install(Arc::clone(&self.0));
        work()
    }

    /// The handle of the capture at work on this thread, for code that starts threads itself.
    #[must_use]
    pub fn current() -> Option<Self> {
        here().map(Self)
    }
}

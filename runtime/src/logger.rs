//! Loggers: a way to the adapter, and the fields that go along.

use std::fmt;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::callsite::Callsite;
use crate::clock::Timestamp;
use crate::collect;
use crate::flush_report::FlushReport;
use crate::level::Level;
use crate::loggable::Loggable;
use crate::origin::Origin;
use crate::rate::{Suppressed, Throttle};
use crate::record::{Record, capture};
use crate::reentry;
use crate::scope::{
    Bound, Entered, Fields, Scope, correlation, correlation_in, current, enter, snapshot, trace_id,
};
use crate::scrub::scrub;
use crate::trace::TraceId;
use crate::worker::{Pipeline, own_record};

/// A way for records to leave the program, with fields that every one of them carries.
///
/// Most programs need only the process-wide one, which the macros use by themselves. Cloning is cheap.
///
/// # Examples
///
/// ```
/// use candor::{fields, log_info};
///
/// let logs = candor::testing::capture();
/// let worker = candor::logger().bind(fields! { worker_id = 3 });
/// log_info!(logger: &worker, "Job taken", job_id = 12);
///
/// logs.one().assert_field("worker_id", 3).assert_field("job_id", 12);
/// ```
#[derive(Clone)]
pub struct Logger {
    pipeline: Arc<Pipeline>,
    bound: Bound,
    /// The scope of records that are made in none.
    home: Option<Arc<Scope>>,
}

impl fmt::Debug for Logger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Logger")
            .field("bound", &self.bound)
            .finish_non_exhaustive()
    }
}

impl UnwindSafe for Logger {}
impl RefUnwindSafe for Logger {}

impl Logger {
    pub(crate) fn new(pipeline: Pipeline) -> Self {
        Self {
            pipeline: Arc::new(pipeline),
            bound: Bound::default(),
            home: None,
        }
    }

    /// A new logger that also carries `fields`; this one is unchanged.
    ///
    /// A field of a call, or of a scope around it, wins over a bound one of the same name. A statement that binds
    /// again replaces what it bound before.
    #[must_use]
    #[doc(alias = "with")]
    pub fn bind(&self, fields: Fields) -> Self {
        Self {
            pipeline: Arc::clone(&self.pipeline),
            bound: self.bound.with(fields),
            home: self.home.clone(),
        }
    }

    /// The same as [`bind`](Self::bind), under the name that other loggers give it.
    #[must_use]
    pub fn with_context(&self, fields: Fields) -> Self {
        self.bind(fields)
    }

    /// The same for places outside every scope, whose records are then as if they were made here.
    #[cfg(feature = "axum")]
    pub(crate) fn at_home_here(&self) -> Self {
        Self {
            home: current(),
            ..self.clone()
        }
    }

    pub(crate) fn pipeline(&self) -> &Pipeline {
        &self.pipeline
    }

    /// Whether the level suffices, whatever the trace.
    pub(crate) fn allows(&self, site: &Callsite, level: Level) -> bool {
        collect::here().is_some() || self.pipeline.threshold_for(site.target()).allows(level)
    }

    /// Whether this thread's trace keeps its records of `level`; one that it does not is counted.
    pub(crate) fn keeps_here(&self, level: Level) -> bool {
        let _home = self.go_home();
        let sampler = self.pipeline.sampler();
        let Some(rate) = sampler.rate(level, trace_id) else {
            return true;
        };
        if rate.keeps() || collect::here().is_some() {
            return true;
        }
        sampler.leave_out(level);
        false
    }

    pub(crate) fn submit(&self, call: &Submission, values: &[&dyn Loggable]) {
        self.submit_captured(call, || scrub(capture(call.site, values)));
    }

    /// Logs what `values` has captured and scrubbed.
    pub(crate) fn submit_captured(&self, call: &Submission, values: impl FnOnce() -> Vec<u8>) {
        let Some(_entered) = reentry::enter() else {
            return;
        };
        let _home = self.go_home();
        let record = Record {
            site: call.site,
            level: call.level,
            time: Timestamp::now(),
            correlation: call.trace_id.map_or_else(correlation, correlation_in),
            values: values(),
            context: snapshot(),
            bound: self.bound.clone(),
            sample_rate: call.throttle.and_then(Throttle::sample_rate),
            origin: None,
        };
        self.take(record);
    }

    /// Enters the logger's own scope where there is no other.
    fn go_home(&self) -> Option<Entered> {
        let home = self.home.as_ref().filter(|_| current().is_none())?;
        Some(enter(Some(Arc::clone(home))))
    }

    /// Passes the record on, to this thread's test capture if there is one.
    pub(crate) fn take(&self, record: Record) {
        match collect::here() {
            Some(collector) => collector.push(record),
            None => self.pipeline.take(record),
        }
    }

    /// Passes on what candor says of its settings: past every level, and to no test's capture.
    pub(crate) fn tell(&self, notes: &[Record]) {
        for note in notes {
            self.pipeline.process(note);
        }
    }

    /// Delivers everything logged so far, for `timeout` at most.
    ///
    /// See [`flush`](crate::flush()).
    pub fn flush(&self, timeout: Duration) -> FlushReport {
        if !reentry::is_delivering() {
            self.pipeline.tell_left_out();
        }
        let flushed = self.pipeline.flush(deadline_in(timeout));
        FlushReport::new(flushed, self.pipeline.sampler().left_out())
    }

    /// Tells how many records a `sample:` or `limit:` left out, at their own levels.
    pub(crate) fn summarise(&self, suppressed: Suppressed) {
        let site = suppressed.site;
        let place = format!("{}:{}", site.file(), site.line());
        for (level, count) in suppressed.take() {
            let values: [&dyn Loggable; 4] = [&count, &suppressed.rule(), &site.message(), &place];
            let mut record = own_record(&SUPPRESSED, &values);
            record.level = level;
            record.origin = Some(Box::new(Origin::at(site.file(), site.line())));
            self.take(record);
        }
    }
}

/// An hour stands for what the clock can't express.
fn deadline_in(timeout: Duration) -> Instant {
    const LONGEST: Duration = Duration::from_secs(3600);
    let now = Instant::now();
    now.checked_add(timeout).unwrap_or(now + LONGEST)
}

/// What a call site adds to its values.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Submission {
    pub(crate) site: &'static Callsite,
    pub(crate) level: Level,
    pub(crate) trace_id: Option<TraceId>,
    pub(crate) throttle: Option<&'static Throttle>,
}

static SUPPRESSED: Callsite = Callsite::new(
    None,
    "Similar records suppressed\u{1f}suppressed\u{1f}suppressed_by\u{1f}suppressed_message\u{1f}suppressed_at",
    "candor\u{1f}candor/src/logger.rs",
    line!(),
);

//! The stages behind the record: encode, deliver.
//!
//! They run on the calling thread, so output is immediate and ordered. Only this file knows that:
//! a queue between the call site and here would change nothing else.

use std::cell::Cell;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::adapter::{Adapter, Line};
use crate::callsite::Callsite;
use crate::clock::Timestamp;
use crate::directives::Directives;
use crate::encode::{Encoding, Form, Resource, Schema, encode};
use crate::level::{Level, LevelFilter};
use crate::record::{Record, capture};
use crate::reentry;
use crate::report;
use crate::scope::{Bound, Snapshot};
use crate::scrub::scrub;
use crate::trace::TraceId;

/// The way of a record from the call site to one adapter.
pub(crate) struct Pipeline {
    adapter: Box<dyn Adapter>,
    /// Whether the adapter is candor's own, which does not panic.
    is_own_adapter: bool,
    directives: Directives,
    resource: Resource,
    schema: Schema,
    delivered: AtomicU64,
    lost: AtomicU64,
    /// Lost records that no record has told of yet.
    unreported: AtomicU64,
    /// Records that an adapter is being given at this moment.
    in_delivery: AtomicUsize,
}

/// What became of the records so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) delivered: u64,
    pub(crate) lost: u64,
}

thread_local! {
    /// The last line's memory, used again for the next.
    static LINE: Cell<String> = const { Cell::new(String::new()) };
}

/// Says, once there is room again, how many records are missing.
static LOST: Callsite = Callsite::new(
    Some(Level::Warning),
    "Records were lost\u{1f}lost",
    "candor\u{1f}candor/src/worker.rs",
    line!(),
);

impl Pipeline {
    pub(crate) fn new(
        (adapter, is_own_adapter): (Box<dyn Adapter>, bool),
        directives: Directives,
        resource: Resource,
        schema: Schema,
    ) -> Self {
        Self {
            adapter,
            is_own_adapter,
            directives,
            resource,
            schema,
            delivered: AtomicU64::new(0),
            lost: AtomicU64::new(0),
            unreported: AtomicU64::new(0),
            in_delivery: AtomicUsize::new(0),
        }
    }

    pub(crate) const fn is_own_adapter(&self) -> bool {
        self.is_own_adapter
    }

    pub(crate) fn threshold_for(&self, target: &str) -> LevelFilter {
        self.directives.threshold_for(target)
    }

    pub(crate) fn most_verbose(&self) -> LevelFilter {
        self.directives.most_verbose()
    }

    /// Encodes and delivers a record that is scrubbed already.
    pub(crate) fn process(&self, record: &Record) {
        match self.deliver(record) {
            Ok(()) => self.count_delivered(),
            Err(error) => self.count_lost(record, &error),
        }
    }

    /// Hands the record to the adapter. What the adapter logs meanwhile can't come back to it.
    fn deliver(&self, record: &Record) -> io::Result<()> {
        let mut text = LINE.try_with(Cell::take).unwrap_or_default();
        text.clear();
        self.in_delivery.fetch_add(1, Ordering::AcqRel);
        let outcome = contained(|| {
            encode(
                record,
                &self.resource,
                self.form(self.adapter.encoding()),
                &mut text,
            );
            self.adapter.deliver(&[Line {
                level: record.level,
                unix_millis: i64::try_from(record.time.nanos() / 1_000_000).unwrap_or_default(),
                text: &text,
            }])
        });
        self.in_delivery.fetch_sub(1, Ordering::AcqRel);
        let _gone = LINE.try_with(|slot| slot.set(text));
        outcome
    }

    fn count_delivered(&self) {
        self.delivered.fetch_add(1, Ordering::Relaxed);
        // A load first: the swap of every record would have all threads fight for one cache line.
        if self.unreported.load(Ordering::Relaxed) == 0 {
            return;
        }
        let lost = self.unreported.swap(0, Ordering::Relaxed);
        if lost > 0 && self.deliver(&own_record(&LOST, &[&lost])).is_err() {
            self.unreported.fetch_add(lost, Ordering::Relaxed);
        }
    }

    /// The record itself goes to standard error: whatever reads that is its last chance.
    fn count_lost(&self, record: &Record, error: &io::Error) {
        self.lost.fetch_add(1, Ordering::Relaxed);
        self.unreported.fetch_add(1, Ordering::Relaxed);
        let mut reason = String::new();
        let site = &NOT_DELIVERED;
        let cause = error.to_string();
        encode(
            &own_record(site, &[&cause]),
            &self.resource,
            self.form(Encoding::Json),
            &mut reason,
        );
        report::say(&reason);
        let mut line = String::new();
        encode(record, &self.resource, self.form(Encoding::Json), &mut line);
        report::say(&line);
    }

    const fn form(&self, encoding: Encoding) -> Form {
        Form {
            encoding,
            schema: self.schema,
        }
    }

    pub(crate) fn flush(&self, deadline: Instant) -> io::Result<()> {
        while self.in_delivery.load(Ordering::Acquire) > 0 {
            if Instant::now() >= deadline {
                return Err(io::ErrorKind::TimedOut.into());
            }
            thread::sleep(POLL);
        }
        contained(|| self.adapter.flush(deadline))
    }

    pub(crate) fn counts(&self) -> Counts {
        Counts {
            delivered: self.delivered.load(Ordering::Relaxed),
            lost: self.lost.load(Ordering::Relaxed),
        }
    }
}

/// How often a flush looks whether other threads' deliveries are done.
const POLL: Duration = Duration::from_millis(1);

/// Runs an adapter's code: marked, so that its log calls are refused, and with a panic as a failed delivery.
fn contained(work: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
    let _marked = reentry::deliver();
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|payload| {
        // Its destructor may panic too, and nobody would catch that.
        std::mem::forget(payload);
        Err(io::Error::other("the adapter panicked"))
    })
}

static NOT_DELIVERED: Callsite = Callsite::new(
    Some(Level::Error),
    "Record not delivered\u{1f}cause",
    "candor\u{1f}candor/src/worker.rs",
    line!(),
);

/// A record that candor makes of its own accord.
pub(crate) fn own_record(
    site: &'static Callsite,
    values: &[&dyn crate::loggable::Loggable],
) -> Record {
    Record {
        site,
        level: site.level().unwrap_or(Level::Warning),
        time: Timestamp::now(),
        correlation: TraceId::of_process().into(),
        values: scrub(capture(site, values)),
        context: Snapshot::default(),
        bound: Bound::default(),
        sample_rate: None,
        origin: None,
    }
}

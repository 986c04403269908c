//! One adapter, what it is given, and what became of that.

use std::io;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::lines::Lines;
use super::own::own_record;
use crate::adapter::{Adapter, Child, Line};
use crate::callsite::Callsite;
use crate::contain;
use crate::encode::{Form, Resource, Schema, encode};
use crate::level::{Level, LevelFilter};
use crate::record::Record;
use crate::reentry;

/// How often a flush looks whether other threads' deliveries are done.
const POLL: Duration = Duration::from_millis(1);

/// Says, once there is room again, how many records are missing.
static LOST: Callsite = Callsite::new(
    Some(Level::Warning),
    "Records were lost\u{1f}lost",
    "candor\u{1f}candor/src/worker/outlet.rs",
    line!(),
);

/// The way of a record to one adapter.
pub(super) struct Outlet {
    adapter: Box<dyn Adapter>,
    name: String,
    level: LevelFilter,
    schema: Schema,
    delivered: AtomicU64,
    lost: AtomicU64,
    /// Lost records that no record has told of yet.
    unreported: AtomicU64,
    /// Records that the adapter is being given at this moment.
    in_delivery: AtomicUsize,
}

/// What a flush of one adapter achieved.
#[derive(Debug)]
pub(crate) struct Flushed {
    pub(crate) name: String,
    pub(crate) outcome: io::Result<()>,
    pub(crate) delivered: u64,
    pub(crate) lost: u64,
}

impl Outlet {
    pub(super) fn new(child: Child, configured: Schema) -> Self {
        Self {
            adapter: child.adapter,
            name: child.name,
            level: child.level,
            schema: child.schema.unwrap_or(configured),
            delivered: AtomicU64::new(0),
            lost: AtomicU64::new(0),
            unreported: AtomicU64::new(0),
            in_delivery: AtomicUsize::new(0),
        }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) const fn level(&self) -> LevelFilter {
        self.level
    }

    /// Delivers the record and counts it; where that works, also tells of records that were lost before.
    pub(super) fn take(
        &self,
        record: &Record,
        resource: &Resource,
        lines: &mut Lines,
    ) -> io::Result<()> {
        if let Err(error) = self.deliver(record, resource, lines) {
            self.lost.fetch_add(1, Ordering::Relaxed);
            self.unreported.fetch_add(1, Ordering::Relaxed);
            return Err(error);
        }
        self.delivered.fetch_add(1, Ordering::Relaxed);
        // A load first: the swap of every record would have all threads fight for one cache line.
        if self.unreported.load(Ordering::Relaxed) > 0 {
            self.tell_losses(resource);
        }
        Ok(())
    }

    fn tell_losses(&self, resource: &Resource) {
        let lost = self.unreported.swap(0, Ordering::Relaxed);
        let record = own_record(&LOST, &[&lost]);
        if lost > 0 && self.deliver(&record, resource, &mut Lines::new()).is_err() {
            self.unreported.fetch_add(lost, Ordering::Relaxed);
        }
    }

    /// Hands the record to the adapter. What the adapter logs meanwhile can't come back to it.
    fn deliver(&self, record: &Record, resource: &Resource, lines: &mut Lines) -> io::Result<()> {
        self.in_delivery.fetch_add(1, Ordering::AcqRel);
        let outcome = contained(|| {
            let form = Form::new(self.adapter.encoding(), self.schema);
            let text = lines.line(form, |out| encode(record, resource, form, out));
            self.adapter.deliver(&[Line {
                level: record.level,
                unix_millis: record.time.unix_millis(),
                text,
            }])
        });
        self.in_delivery.fetch_sub(1, Ordering::AcqRel);
        outcome
    }

    pub(super) fn flush(&self, deadline: Instant) -> Flushed {
        let outcome = self
            .wait(deadline)
            .and_then(|()| contained(|| self.adapter.flush(deadline)));
        Flushed {
            name: self.name.clone(),
            outcome,
            delivered: self.delivered.load(Ordering::Relaxed),
            lost: self.lost.load(Ordering::Relaxed),
        }
    }

    /// Until what other threads are delivering is delivered. An adapter would wait for itself.
    fn wait(&self, deadline: Instant) -> io::Result<()> {
        if reentry::is_delivering() {
            return Err(io::Error::other("an adapter asked for it"));
        }
        while self.in_delivery.load(Ordering::Acquire) > 0 {
            if Instant::now() >= deadline {
                return Err(io::ErrorKind::TimedOut.into());
            }
            thread::sleep(POLL);
        }
        Ok(())
    }
}

/// Runs an adapter's code: marked, so that its log calls are refused, and with a panic as a failed delivery.
fn contained(work: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
    let _marked = reentry::deliver();
    contain::contained(work).unwrap_or_else(|| Err(io::Error::other("the adapter panicked")))
}

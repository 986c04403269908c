//! Records that candor makes of its own accord.

use crate::callsite::Callsite;
use crate::clock::Timestamp;
use crate::level::Level;
use crate::loggable::Loggable;
use crate::record::{Record, capture};
use crate::scope::{Bound, Snapshot};
use crate::scrub::scrub;
use crate::trace::TraceId;

/// A record of the process, outside any scope.
pub(crate) fn own_record(site: &'static Callsite, values: &[&dyn Loggable]) -> Record {
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

//! Keeps or drops a record by the trace it belongs to, and counts what is dropped.

use super::Rates;
use super::left_out::LeftOut;
use super::rates::keeps;
use crate::clock::Timestamp;
use crate::level::Level;
use crate::trace::TraceId;

/// The rates of one pipeline, and what they have left out.
#[derive(Debug)]
pub(crate) struct Sampler {
    rates: Rates,
    left_out: LeftOut,
}

impl Sampler {
    pub(crate) fn new(rates: Rates) -> Self {
        Self {
            rates,
            left_out: LeftOut::default(),
        }
    }

    /// The share of traces that keep a record like this one; none where every one is kept.
    ///
    /// Records outside any scope share the process's id. They belong to no trace and are all kept.
    pub(crate) fn rate(&self, level: Level, trace_id: impl FnOnce() -> TraceId) -> Option<Rate> {
        let rate = self.rates.of(level)?;
        let trace_id = trace_id();
        (trace_id != TraceId::of_process()).then_some(Rate { rate, trace_id })
    }

    /// Counts a record that is not kept.
    pub(crate) fn leave_out(&self, level: Level) {
        self.left_out.count(level);
    }

    pub(crate) fn left_out(&self) -> u64 {
        self.left_out.total()
    }

    pub(crate) fn is_summary_due(&self, now: Timestamp) -> bool {
        self.left_out.total() > 0 && self.left_out.is_due(now.unix_millis())
    }

    /// How many records of each level nobody was told of yet.
    pub(crate) fn take_left_out(&self) -> impl Iterator<Item = (Level, u64)> {
        self.left_out.take()
    }
}

/// The share that one trace is or is not part of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rate {
    rate: f64,
    trace_id: TraceId,
}

impl Rate {
    pub(crate) const fn share(self) -> f64 {
        self.rate
    }

    pub(crate) fn keeps(self) -> bool {
        keeps(self.trace_id, self.rate)
    }
}

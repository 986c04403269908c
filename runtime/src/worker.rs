//! The stages behind the record: sample, encode, deliver.
//!
//! They run on the calling thread, so output is immediate and ordered. Only this folder knows that:
//! a queue between the call site and here would change nothing else.

mod lines;
mod outlet;
mod own;

pub(crate) use outlet::Flushed;
pub(crate) use own::own_record;

use std::time::Instant;

use crate::adapter::Multi;
use crate::callsite::Callsite;
use crate::directives::Directives;
use crate::encode::{Encoding, Form, Resource, Schema, encode};
use crate::level::{Level, LevelFilter};
use crate::loggable::display;
use crate::record::Record;
use crate::report;
use crate::sampling::{Rates, Sampler};
use lines::Lines;
use outlet::Outlet;

/// The way of a record from the call site to the adapters.
pub(crate) struct Pipeline {
    outlets: Vec<Outlet>,
    /// Whether the only adapter is candor's own, which does not panic.
    is_own_adapter: bool,
    directives: Directives,
    /// What the most verbose adapter takes.
    floor: LevelFilter,
    resource: Resource,
    schema: Schema,
    sampler: Sampler,
}

/// What a pipeline is made of.
pub(crate) struct Plan {
    pub(crate) adapters: Multi,
    pub(crate) is_own_adapter: bool,
    pub(crate) directives: Directives,
    pub(crate) resource: Resource,
    pub(crate) schema: Schema,
    pub(crate) rates: Rates,
}

impl Pipeline {
    pub(crate) fn new(plan: Plan) -> Self {
        let children = plan.adapters.children.into_iter();
        let outlets: Vec<Outlet> = children
            .map(|child| Outlet::new(child, plan.schema))
            .collect();
        let floor = outlets.iter().map(Outlet::level).min();
        Self {
            outlets,
            is_own_adapter: plan.is_own_adapter,
            directives: plan.directives,
            floor: floor.unwrap_or(LevelFilter::Off),
            resource: plan.resource,
            schema: plan.schema,
            sampler: Sampler::new(plan.rates),
        }
    }

    pub(crate) const fn is_own_adapter(&self) -> bool {
        self.is_own_adapter
    }

    pub(crate) fn threshold_for(&self, target: &str) -> LevelFilter {
        self.directives.threshold_for(target).max(self.floor)
    }

    pub(crate) fn most_verbose(&self) -> LevelFilter {
        self.directives.most_verbose().max(self.floor)
    }

    pub(crate) const fn sampler(&self) -> &Sampler {
        &self.sampler
    }

    /// Takes a record that is scrubbed already, unless its trace is none of those that are kept.
    pub(crate) fn take(&self, mut record: Record) {
        let trace_id = record.correlation.trace_id;
        if let Some(rate) = self.sampler.rate(record.level, || trace_id) {
            if !rate.keeps() {
                return self.sampler.leave_out(record.level);
            }
            record.sample_rate = Some(rate.share() * record.sample_rate.unwrap_or(1.0));
        }
        self.process(&record);
        if self.sampler.is_summary_due(record.time) {
            self.tell_left_out();
        }
    }

    /// Tells how many records the sampling of traces has left out, at their own levels.
    pub(crate) fn tell_left_out(&self) {
        for (level, count) in self.sampler.take_left_out() {
            let mut record = own_record(&LEFT_OUT, &[&count]);
            record.level = level;
            self.process(&record);
        }
    }

    /// Hands a record to every adapter that takes its level. One that none takes is a word of candor's own, such as
    /// that a level was not understood: it goes to all that are not off.
    pub(crate) fn process(&self, record: &Record) {
        let takes = |outlet: &Outlet| outlet.level().allows(record.level);
        let is_for_all = !self.outlets.iter().any(takes);
        let is_on = |outlet: &Outlet| outlet.level() != LevelFilter::Off;
        let outlets = self.outlets.iter();
        let outlets = outlets.filter(|outlet| takes(outlet) || is_for_all && is_on(outlet));
        let mut lines = Lines::new();
        let (mut is_taken, mut is_lost) = (false, false);
        for outlet in outlets {
            match outlet.take(record, &self.resource, &mut lines) {
                Ok(()) => is_taken = true,
                Err(error) => {
                    is_lost = true;
                    self.say(&own_record(
                        &NOT_DELIVERED,
                        &[&display(&error), &outlet.name()],
                    ));
                }
            }
        }
        // Whatever reads standard error is the record's last chance.
        if is_lost && !is_taken {
            self.say(record);
        }
    }

    fn say(&self, record: &Record) {
        let form = Form::new(Encoding::Json, self.schema);
        let mut line = String::new();
        encode(record, &self.resource, form, &mut line);
        report::say(&line);
    }

    /// Flushes each adapter, in a fair share of the time that is left: one that is stuck does not use up the others'.
    pub(crate) fn flush(&self, deadline: Instant) -> Vec<Flushed> {
        let mut waiting = self.outlets.len();
        let outlets = self.outlets.iter().map(|outlet| {
            let now = Instant::now();
            let left = deadline.saturating_duration_since(now);
            let share = left / u32::try_from(waiting).unwrap_or(u32::MAX);
            waiting -= 1;
            outlet.flush(now + share)
        });
        outlets.collect()
    }
}

static NOT_DELIVERED: Callsite = Callsite::new(
    Some(Level::Error),
    "Record not delivered\u{1f}cause\u{1f}adapter",
    "candor\u{1f}candor/src/worker.rs",
    line!(),
);

static LEFT_OUT: Callsite = Callsite::new(
    None,
    "Records left out by sampling\u{1f}left_out",
    "candor\u{1f}candor/src/worker.rs",
    line!(),
);

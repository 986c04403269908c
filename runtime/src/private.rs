//! The only surface that expansions use. Not for people: it changes without notice.

use std::sync::Arc;
use std::time::Instant;

pub use ::core;
pub use candor_macros::{__context, __fields, __log, __policy};

pub use crate::callsite::Callsite;
pub use crate::context::Context;
pub use crate::debug::debug_by_loggable;
pub use crate::error_value::{
    AsDynError, ErrorProbe, ErrorValue, ViaDeref, ViaError, ViaLoggableError,
};
pub use crate::level::Level;
pub use crate::loggable::{
    Exposed, Loggable, Metric, Parts, PlainMetricValue, Spread, ValueWriter, Variant, admitted,
    debug, display, ends, entries, hashed, masked, metric, metric_time, public, redacted,
    scalar_only, scalars_only, sequence, spread, truncated, untrusted, variant, whole,
};
pub use crate::logged::{
    Failure, FailureProbe, Logged, LoggedSite, NoError, Opened, OutputProbe, Running, ViaAnything,
    ViaDisplay, ViaFailureDeref, ViaFailureError, ViaLoggable, ViaOwnWords, ViaResult, ViaText,
    ViaValue, begin, idle, logged, may_end, never, once, run, whole_argument,
};
pub use crate::option_values::{LoggerOption, TraceOption};
pub use crate::privacy::{Harmless, NonSecret, Policy};
pub use crate::rate::Throttle;
pub use crate::scope::Fields;
pub use crate::scrub::scrub_text;
pub use crate::task::{Always, OrError, OrOwnedError, Returns};
pub use crate::trace::TraceId;

use crate::config::ProcessEnvironment;
use crate::gate;
use crate::hash_keys;
use crate::logger::{Logger, Submission};
use crate::process::{is_allowed, is_wanted, logger};
use crate::record::capture;
use crate::reentry;
use crate::scrub::scrub;

/// Whether anybody wants records of this call site.
#[inline]
#[must_use]
pub fn enabled(site: &'static Callsite) -> bool {
    match site.level() {
        Some(level) => gate::may_pass(level) && is_wanted(site, level),
        None => false,
    }
}

/// Logs; outlined, so that a call site pays for its arguments and one call.
#[cold]
#[inline(never)]
pub fn emit(site: &'static Callsite, values: &[&dyn Loggable]) {
    let level = site.level().unwrap_or(Level::Info);
    logger().submit(
        &Submission {
            site,
            level,
            trace_id: None,
            throttle: None,
        },
        values,
    );
}

/// A call with options.
#[derive(Clone, Copy, Debug)]
pub struct Call<'a> {
    site: &'static Callsite,
    level: Level,
    logger: Option<&'a Logger>,
    trace_id: Option<TraceId>,
    /// Set later, when the values are evaluated.
    has_own_trace: bool,
    throttle: Option<&'static Throttle>,
}

impl<'a> Call<'a> {
    /// A call at the site's own level.
    #[must_use]
    pub fn of(site: &'static Callsite) -> Self {
        let level = site.level().unwrap_or(Level::Info);
        Self {
            site,
            level,
            logger: None,
            trace_id: None,
            has_own_trace: false,
            throttle: None,
        }
    }

    /// `log_at!(level, …)`.
    #[must_use]
    pub fn at(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// `logger: …`.
    #[must_use]
    pub fn through<L: LoggerOption>(mut self, logger: &'a L) -> Self {
        self.logger = Some(logger.as_logger());
        self
    }

    /// `sample: …` and `limit: …`.
    #[must_use]
    pub fn throttled(mut self, throttle: &'static Throttle) -> Self {
        self.throttle = Some(throttle);
        self
    }

    /// `trace: …` follows, if the record is wanted: which traces are sampled does not decide that here.
    #[must_use]
    pub fn of_another_trace(mut self) -> Self {
        self.has_own_trace = true;
        self
    }

    /// `trace: …`.
    #[must_use]
    pub fn trace(mut self, trace_id: impl TraceOption) -> Self {
        self.trace_id = trace_id.as_trace().map(|trace| trace.trace_id);
        self
    }

    /// Whether the record is wanted and not throttled; a summary that is due goes out first.
    #[must_use]
    pub fn passes(&self) -> bool {
        let may_be_wanted = match self.logger {
            Some(logger) => logger.allows(self.site, self.level),
            None => gate::may_pass(self.level) && is_allowed(self.site, self.level),
        };
        let is_wanted =
            may_be_wanted && (self.has_own_trace || self.target_logger().keeps_here(self.level));
        is_wanted && self.throttle.is_none_or(|throttle| self.admits(throttle))
    }

    fn admits(&self, throttle: &'static Throttle) -> bool {
        let decision = throttle.decide(self.site, self.level, Instant::now());
        if decision.is_summary_due {
            self.target_logger()
                .summarise(throttle.suppressed(self.site));
        }
        decision.passes
    }

    fn target_logger(&self) -> &'a Logger {
        self.logger.unwrap_or_else(|| logger())
    }

    /// Logs.
    pub fn emit(&self, values: &[&dyn Loggable]) {
        let submission = Submission {
            site: self.site,
            level: self.level,
            trace_id: self.trace_id,
            throttle: self.throttle,
        };
        self.target_logger().submit(&submission, values);
    }
}

/// `fields! { … }`.
#[must_use]
pub fn fields(site: &'static Callsite, values: &[&dyn Loggable]) -> Fields {
    // A scope may begin before there is a logger, which would have brought the keys.
    hash_keys::find(&ProcessEnvironment);
    // A `Display` that opens a scope with itself would else never end; so deep, the fields are left out.
    let inside = reentry::deepen();
    let values = inside.map_or_else(Vec::new, |_inside| capture(site, values));
    // Scrubbed once here, not in each of the records that will carry them.
    Fields {
        site,
        values: Arc::from(scrub(values)),
    }
}

/// `context! { … }`.
pub fn context(fields: Fields, trace_id: impl TraceOption) -> Context {
    Context::new(fields, trace_id.as_trace())
}

/// `policy!()`.
#[must_use]
pub const fn policy(packed: &'static str) -> Policy {
    Policy::unpacked_later(packed)
}

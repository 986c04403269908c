//! What is known of a `#[logged]` function before the program runs.

use std::time::Duration;

use crate::callsite::Callsite;
use crate::gate;
use crate::level::Level;
use crate::process::{is_allowed, is_wanted};
use crate::rate::Throttle;

/// One `#[logged]` function.
///
/// Its keys are those of its fields, those of `ok(…)`, and then the ones that every such record has.
#[derive(Debug)]
pub struct LoggedSite {
    pub(super) callsite: Callsite,
    /// How many fields are captured when the function begins.
    pub(super) fields: usize,
    /// How many keys stand before those that every record has.
    pub(super) own_keys: usize,
    pub(super) err: Option<Level>,
    pub(super) slow: Option<Duration>,
    pub(super) threshold: Option<Duration>,
    pub(super) throttle: Option<&'static Throttle>,
    pub(super) tells_start: bool,
}

impl LoggedSite {
    /// A function whose records all have the call site's level; `ok_fields` of its keys belong to `ok(…)`.
    #[must_use]
    pub const fn new(callsite: Callsite, fields: usize, ok_fields: usize) -> Self {
        Self {
            callsite,
            fields,
            own_keys: fields + ok_fields,
            err: None,
            slow: None,
            threshold: None,
            throttle: None,
            tells_start: false,
        }
    }

    /// `err = …`.
    #[must_use]
    pub const fn err(mut self, level: Level) -> Self {
        self.err = Some(level);
        self
    }

    /// `slow = …`, in milliseconds.
    #[must_use]
    pub const fn slow(mut self, millis: u64) -> Self {
        self.slow = Some(Duration::from_millis(millis));
        self
    }

    /// `threshold = …`, in milliseconds.
    #[must_use]
    pub const fn threshold(mut self, millis: u64) -> Self {
        self.threshold = Some(Duration::from_millis(millis));
        self
    }

    /// `sample = …`.
    #[must_use]
    pub const fn sampled(mut self, throttle: &'static Throttle) -> Self {
        self.throttle = Some(throttle);
        self
    }

    /// `start`.
    #[must_use]
    pub const fn start(mut self) -> Self {
        self.tells_start = true;
        self
    }

    /// The function's own level.
    pub(super) fn level(&self) -> Level {
        self.callsite.level().unwrap_or(Level::Info)
    }

    pub(super) fn wants(&'static self, level: Level) -> bool {
        gate::may_pass(level) && is_wanted(&self.callsite, level)
    }

    /// Whether any end of a call could be wanted; a panic alone opens none.
    ///
    /// Of a trace that is sampled away, too: its errors are told, and what is logged inside has the function's fields.
    pub(super) fn may_end_in_a_record(&'static self) -> bool {
        let raised = self.slow.map(|_| Level::Warning);
        let levels = [Some(self.level()), self.err, raised];
        let may_pass = |level| gate::may_pass(level) && is_allowed(&self.callsite, level);
        levels.into_iter().flatten().any(may_pass)
    }
}

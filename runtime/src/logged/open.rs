//! A call that is going on, and the record that it ends in.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::LoggedSite;
use crate::config::ProcessEnvironment;
use crate::hash_keys;
use crate::level::Level;
use crate::loggable::Loggable;
use crate::logger::Submission;
use crate::outcome::Outcome;
use crate::process::logger;
use crate::rate::Throttle;
use crate::record::{capture, capture_from};
use crate::reentry;
use crate::scope::{Fields, Kind, Opening, Scope, enter};
use crate::scrub::scrub;

/// A call on its way into its body; nothing where no end of it is wanted.
#[derive(Debug)]
pub struct Opened(pub(super) Option<Box<Open>>);

/// A call that will end in a record.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) site: &'static LoggedSite,
    pub(super) scope: Arc<Scope>,
    values: Arc<[u8]>,
    started: Instant,
    /// Of a future, where it is to be told.
    pub(super) effort: Option<Effort>,
    /// Of a future; still set after a poll that panicked.
    pub(super) is_in_poll: bool,
}

/// What a future cost the threads that polled it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Effort {
    pub(super) busy: Duration,
    pub(super) polls: u64,
}

/// How a call went, and what there is to tell of it.
#[derive(Clone, Copy)]
pub(super) enum End<'a> {
    Ok(&'a [&'a dyn Loggable]),
    Error(&'a dyn Loggable),
    Panicked,
    Cancelled,
}

/// What is decided of a record before its values are looked at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    level: Level,
    throttle: Option<&'static Throttle>,
    duration: Duration,
}

/// Whether any end of a call of `site` could be wanted: the one check that a call costs whose records nobody keeps.
#[inline]
#[must_use]
pub fn may_end(site: &'static LoggedSite) -> bool {
    site.may_end_in_a_record()
}

/// A call that nobody wants to hear of.
#[must_use]
pub const fn idle() -> Opened {
    Opened(None)
}

/// Opens a call: captures its fields, and tells of the start where that was asked for.
#[must_use]
pub fn begin(site: &'static LoggedSite, values: &[&dyn Loggable]) -> Opened {
    // A scope may begin before there is a logger, which would have brought the keys.
    hash_keys::find(&ProcessEnvironment);
    let Some(values) = captured(site, values) else {
        return idle();
    };
    let fields = Fields {
        site: &site.callsite,
        values: Arc::clone(&values),
    };
    let scope = Scope::new(Opening {
        kind: Kind::Function,
        fields: Some(fields),
        trace: None,
    });
    let open = Open {
        site,
        scope,
        values,
        started: Instant::now(),
        effort: None,
        is_in_poll: false,
    };
    if site.tells_start && site.wants(site.level()) {
        open.tell_start();
    }
    Opened(Some(Box::new(open)))
}

/// The fields' values, scrubbed once for all the records that will carry them; none inside a log call that is too deep.
fn captured(site: &'static LoggedSite, values: &[&dyn Loggable]) -> Option<Arc<[u8]>> {
    let _entered = reentry::enter()?;
    Some(Arc::from(scrub(capture(&site.callsite, values))))
}

impl Open {
    fn tell_start(&self) {
        let _inside = enter(Some(Arc::clone(&self.scope)));
        let verdict = Verdict {
            level: self.site.level(),
            throttle: None,
            duration: Duration::ZERO,
        };
        self.submit(verdict, || {
            capture_from(&self.site.callsite, self.site.own_keys, &[&"started"])
        });
    }

    /// Whether the record of a call that went well is wanted.
    pub(super) fn ok(&self) -> Option<Verdict> {
        let (site, duration) = (self.site, self.started.elapsed());
        let is_slow = site.slow.is_some_and(|limit| duration >= limit);
        let is_told = site.threshold.is_none_or(|least| duration >= least);
        let level = if is_slow {
            site.level().max(Level::Warning)
        } else {
            site.level()
        };
        // A call that was too slow is what sampling must not lose.
        let throttle = site.throttle.filter(|_| !is_slow);
        let is_wanted = is_told && site.wants(level);
        let passes = is_wanted && throttle.is_none_or(|throttle| admits(site, throttle, level));
        passes.then_some(Verdict {
            level,
            throttle,
            duration,
        })
    }

    /// Whether the record of a call that went wrong is wanted.
    pub(super) fn not_ok(&self, end: End<'_>) -> Option<Verdict> {
        let own = self.site.level();
        let level = match end {
            End::Error(_) => self.site.err.unwrap_or(own),
            End::Panicked => own.max(Level::Error),
            End::Ok(_) | End::Cancelled => own,
        };
        self.site.wants(level).then(|| Verdict {
            level,
            throttle: None,
            duration: self.started.elapsed(),
        })
    }

    /// Logs the end, inside the call's own scope.
    pub(super) fn end(&self, verdict: Verdict, end: End<'_>) {
        let site = self.site;
        self.submit(verdict, || {
            let mut values = match end {
                End::Ok(values) => capture_from(&site.callsite, site.fields, values),
                _ => Vec::new(),
            };
            let nothing: &dyn Loggable = &None::<bool>;
            let error = match end {
                End::Error(error) => error,
                _ => nothing,
            };
            let own: [&dyn Loggable; 5] = [
                &end.outcome(),
                &verdict.duration,
                error,
                &self.effort.map(|effort| effort.busy),
                &self.effort.map(|effort| effort.polls),
            ];
            values.extend(capture_from(&site.callsite, site.own_keys, &own));
            values
        });
    }

    /// Logs the values that were captured at the beginning, and those that `late` captures now.
    fn submit(&self, verdict: Verdict, late: impl FnOnce() -> Vec<u8>) {
        let submission = Submission {
            site: &self.site.callsite,
            level: verdict.level,
            trace_id: None,
            throttle: verdict.throttle,
        };
        logger().submit_captured(&submission, || {
            let mut values = self.values.to_vec();
            values.extend(scrub(late()));
            values
        });
    }
}

impl End<'_> {
    const fn outcome(self) -> Outcome {
        match self {
            Self::Ok(_) => Outcome::Ok,
            Self::Error(_) => Outcome::Error,
            Self::Panicked => Outcome::Panicked,
            Self::Cancelled => Outcome::Cancelled,
        }
    }
}

/// Whether sampling lets the record through; a summary that is due goes out first.
fn admits(site: &'static LoggedSite, throttle: &'static Throttle, level: Level) -> bool {
    let decision = throttle.decide(&site.callsite, level, Instant::now());
    if decision.is_summary_due {
        logger().summarise(throttle.suppressed(&site.callsite));
    }
    decision.passes
}

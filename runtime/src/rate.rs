//! `sample:` and `limit:`: fewer records, every missing one counted.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::callsite::Callsite;
use crate::level::Level;

/// How often a sampled call site says how many records it left out.
const SAMPLE_SUMMARY_INTERVAL: Duration = Duration::from_secs(10);

/// The rule of one call site, and what it has left out.
#[derive(Debug)]
pub struct Throttle {
    rule: Rule,
    /// For each level, since `log_at!` may leave out records of several.
    suppressed: [AtomicU64; Level::ALL.len()],
    enlisted: AtomicBool,
    window: Mutex<Option<Window>>,
}

#[derive(Clone, Copy, Debug)]
enum Rule {
    Sample(f64),
    Limit { records: u64, per: Duration },
}

#[derive(Clone, Copy, Debug)]
struct Window {
    opened: Instant,
    passed: u64,
}

/// What a throttle says to one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Decision {
    pub(crate) passes: bool,
    /// Whether it is time to tell of the records left out.
    pub(crate) is_summary_due: bool,
}

/// A throttle with records left out, and the statement it belongs to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Suppressed {
    pub(crate) site: &'static Callsite,
    throttle: &'static Throttle,
}

impl Suppressed {
    /// How many records of each level were left out since this was last asked; none of most.
    pub(crate) fn take(&self) -> impl Iterator<Item = (Level, u64)> {
        let counts = self.throttle.suppressed.iter();
        Level::ALL
            .into_iter()
            .zip(counts.map(|count| count.swap(0, Ordering::Relaxed)))
            .filter(|&(_, count)| count > 0)
    }

    pub(crate) const fn rule(&self) -> &'static str {
        self.throttle.rule_name()
    }
}

/// Every throttle that has left something out, so that a flush can tell of it.
static SUPPRESSING: Mutex<Vec<Suppressed>> = Mutex::new(Vec::new());

impl Throttle {
    /// Keeps each record with probability `rate`.
    #[must_use]
    pub const fn sample(rate: f64) -> Self {
        Self::new(Rule::Sample(rate))
    }

    /// Keeps at most `records` in each window of `per_millis` milliseconds.
    #[must_use]
    pub const fn limit(records: u64, per_millis: u64) -> Self {
        Self::new(Rule::Limit {
            records,
            per: Duration::from_millis(per_millis),
        })
    }

    const fn new(rule: Rule) -> Self {
        Self {
            rule,
            suppressed: [const { AtomicU64::new(0) }; Level::ALL.len()],
            enlisted: AtomicBool::new(false),
            window: Mutex::new(None),
        }
    }

    pub(crate) const fn sample_rate(&self) -> Option<f64> {
        match self.rule {
            Rule::Sample(rate) => Some(rate),
            Rule::Limit { .. } => None,
        }
    }

    pub(crate) const fn rule_name(&self) -> &'static str {
        match self.rule {
            Rule::Sample(_) => "sample",
            Rule::Limit { .. } => "limit",
        }
    }

    /// What this throttle has left out of `site`'s records.
    pub(crate) const fn suppressed(&'static self, site: &'static Callsite) -> Suppressed {
        Suppressed {
            site,
            throttle: self,
        }
    }

    pub(crate) fn decide(
        &'static self,
        site: &'static Callsite,
        level: Level,
        now: Instant,
    ) -> Decision {
        let (passes, window_ended) = self.count(now);
        if !passes {
            self.suppress(site, level);
        }
        Decision {
            passes,
            is_summary_due: window_ended,
        }
    }

    /// Whether this call passes, and whether it is the first of a new window.
    fn count(&self, now: Instant) -> (bool, bool) {
        let (records, per) = match self.rule {
            Rule::Sample(_) => (u64::MAX, SAMPLE_SUMMARY_INTERVAL),
            Rule::Limit { records, per } => (records, per),
        };
        let mut slot = self
            .window
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let old = slot.filter(|window| now.saturating_duration_since(window.opened) < per);
        let window_ended = old.is_none() && slot.is_some();
        let mut window = old.unwrap_or(Window {
            opened: now,
            passed: 0,
        });
        let passes = match self.rule {
            Rule::Sample(rate) => fastrand::f64() < rate,
            Rule::Limit { .. } => window.passed < records,
        };
        window.passed += u64::from(passes);
        *slot = Some(window);
        (passes, window_ended)
    }

    fn suppress(&'static self, site: &'static Callsite, level: Level) {
        if let Some(count) = self.suppressed.get(level as usize - 1) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        if !self.enlisted.swap(true, Ordering::Relaxed) {
            let mut list = SUPPRESSING
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner);
            list.push(self.suppressed(site));
        }
    }
}

/// The throttles that have ever left something out.
pub(crate) fn suppressing() -> Vec<Suppressed> {
    SUPPRESSING
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
        .clone()
}

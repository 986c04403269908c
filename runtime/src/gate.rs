//! The one load that a disabled call costs, and the thresholds behind it.

use std::sync::atomic::{AtomicU8, AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use crate::level::{Level, LevelFilter};

/// The least severe level that anything in the process keeps. Below it a call site asks no further.
///
/// All of them until a configuration says otherwise: the first call brings that about.
static FLOOR: AtomicU8 = AtomicU8::new(LevelFilter::Debug as u8);
/// Counts the configurations, so that a call site knows when its cached threshold is stale.
static GENERATION: AtomicU32 = AtomicU32::new(1);
/// What the floor is made of; held only while it is made anew.
static PARTS: Mutex<Parts> = Mutex::new(Parts {
    configured: LevelFilter::Debug,
    captures: 0,
    has_captured: false,
});
/// Is called when another level than before may be wanted.
static LISTENER: OnceLock<fn()> = OnceLock::new();

struct Parts {
    configured: LevelFilter,
    captures: u32,
    has_captured: bool,
}

/// Whether a record of `level` may be wanted by anybody.
#[inline]
pub(crate) fn may_pass(level: Level) -> bool {
    level as u8 >= FLOOR.load(Ordering::Relaxed)
}

/// Sets what the configuration keeps, and makes every cached threshold stale.
pub(crate) fn configure(most_verbose: LevelFilter) {
    change(|parts| parts.configured = most_verbose);
    GENERATION.fetch_add(1, Ordering::Relaxed);
}

/// Opens the floor for a test that captures every level.
pub(crate) fn capture_started() {
    change(|parts| {
        parts.captures += 1;
        parts.has_captured = true;
    });
}

pub(crate) fn capture_ended() {
    change(|parts| parts.captures = parts.captures.saturating_sub(1));
}

fn change(change: impl FnOnce(&mut Parts)) {
    let mut parts = PARTS.lock().unwrap_or_else(PoisonError::into_inner);
    change(&mut parts);
    let floor = if parts.captures > 0 {
        LevelFilter::Debug
    } else {
        parts.configured
    };
    FLOOR.store(floor as u8, Ordering::Relaxed);
    drop(parts);
    if let Some(tell) = LISTENER.get() {
        tell();
    }
}

/// Has `listener` called whenever another level than before may be wanted; there is one.
#[cfg(any(feature = "log", feature = "tracing"))]
pub(crate) fn listen(listener: fn()) {
    // A second one is the same again.
    LISTENER.get_or_init(|| listener);
}

/// The least severe level that may be wanted by anybody, from now on.
///
/// A process that has captured once has tests, which capture again: it stays open, for other libraries take their time
/// to notice.
#[cfg(any(feature = "log", feature = "tracing"))]
pub(crate) fn widest() -> LevelFilter {
    let parts = PARTS.lock().unwrap_or_else(PoisonError::into_inner);
    if parts.has_captured {
        LevelFilter::Debug
    } else {
        parts.configured
    }
}

/// What one call site's target lets through, remembered until the configuration changes.
///
/// Only the process-wide configuration is cached, never what a thread's test capture wants: a cache
/// filled by whichever thread comes first is what makes other loggers' tests flake.
#[derive(Debug)]
pub(crate) struct CachedThreshold(AtomicU32);

impl CachedThreshold {
    pub(crate) const fn unknown() -> Self {
        Self(AtomicU32::new(0))
    }

    /// Whether `level` passes the threshold, which `look_up` finds where the cache is stale.
    pub(crate) fn passes(&self, level: Level, look_up: impl FnOnce() -> LevelFilter) -> bool {
        // Read before the look-up: a configuration that comes in between makes the entry stale again.
        let generation = GENERATION.load(Ordering::Relaxed) << 8;
        let cached = self.0.load(Ordering::Relaxed);
        let threshold = if cached & !0xff == generation && cached != 0 {
            cached & 0xff
        } else {
            let threshold = look_up() as u32;
            self.0.store(generation | threshold, Ordering::Relaxed);
            threshold
        };
        level as u32 >= threshold
    }
}

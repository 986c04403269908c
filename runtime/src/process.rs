//! The process-wide logger.

use std::sync::OnceLock;
use std::time::Duration;

use crate::assemble::assemble;
use crate::callsite::Callsite;
use crate::collect;
use crate::config::{Overrides, ProcessEnvironment};
use crate::context::take_unbound;
use crate::flush_report::FlushReport;
use crate::gate;
use crate::level::Level;
use crate::loggable::Loggable;
use crate::logger::{Logger, Submission};
use crate::rate;
use crate::reentry;
use crate::report;
use crate::worker::own_record;

/// What [`init`](crate::init) installed.
static INSTALLED: OnceLock<Logger> = OnceLock::new();
/// What records made before that, or without it, use.
static BY_DEFAULT: OnceLock<Logger> = OnceLock::new();

/// The process-wide logger.
///
/// Where nobody called [`init`](crate::init) it is made from the environment when it is first needed: a
/// forgotten call loses no record.
#[must_use]
pub fn logger() -> &'static Logger {
    INSTALLED.get().unwrap_or_else(by_default)
}

fn by_default() -> &'static Logger {
    let mut notes = Vec::new();
    let logger = BY_DEFAULT.get_or_init(|| {
        let (pipeline, problems) = assemble(&Overrides::default(), &ProcessEnvironment, None);
        notes = problems;
        let logger = Logger::new(pipeline);
        if INSTALLED.get().is_none() {
            gate::configure(logger.pipeline().most_verbose());
        }
        logger
    });
    // Only now: who waits for the logger may have standard output locked.
    logger.tell(&notes);
    logger
}

/// The process-wide logger, if there is one already.
#[cfg(any(feature = "log", feature = "tracing"))]
pub(crate) fn existing() -> Option<&'static Logger> {
    INSTALLED.get().or_else(|| BY_DEFAULT.get())
}

/// Whether the process-wide logger keeps a record that is made here, of `site` at `level`.
pub(crate) fn is_wanted(site: &'static Callsite, level: Level) -> bool {
    is_allowed(site, level) && logger().keeps_here(level)
}

/// Whether the level suffices, whatever the trace.
pub(crate) fn is_allowed(site: &'static Callsite, level: Level) -> bool {
    if collect::here().is_some() {
        return true;
    }
    let look_up = || logger().pipeline().threshold_for(site.target());
    site.cached().passes(level, look_up)
}

/// Whether the program has set the process-wide logger up by itself.
pub(crate) fn is_installed() -> bool {
    INSTALLED.get().is_some()
}

/// Installs the process-wide logger; gives it back if there is one already.
pub(crate) fn install(new: Logger) -> Result<&'static Logger, Logger> {
    INSTALLED.set(new)?;
    let installed = logger();
    gate::configure(installed.pipeline().most_verbose());
    Ok(installed)
}

/// Logs what candor itself has to say of the program's work, in the scope that is current here.
pub(crate) fn tell(site: &'static Callsite, level: Level, values: &[&dyn Loggable]) {
    if !(gate::may_pass(level) && is_wanted(site, level)) {
        return;
    }
    let submission = Submission {
        site,
        level,
        trace_id: None,
        throttle: None,
    };
    logger().submit(&submission, values);
}

/// Tells of records that were left out, and delivers everything.
pub(crate) fn flush(timeout: Duration) -> FlushReport {
    let logger = logger();
    if !reentry::is_delivering() {
        tell_left_out(logger);
    }
    let report = logger.flush(timeout);
    report::settle();
    report
}

fn tell_left_out(logger: &Logger) {
    for suppressed in rate::suppressing() {
        logger.summarise(suppressed);
    }
    let refused = reentry::take_refused();
    if refused > 0 {
        logger.take(own_record(&REFUSED, &[&refused]));
    }
    let unbound = take_unbound();
    if unbound > 0 {
        logger.take(own_record(&UNBOUND, &[&unbound]));
    }
}

static REFUSED: Callsite = Callsite::new(
    Some(Level::Warning),
    "Log calls inside log calls were refused\u{1f}refused",
    "candor\u{1f}candor/src/process.rs",
    line!(),
);

static UNBOUND: Callsite = Callsite::new(
    Some(Level::Warning),
    "Fields were bound outside any scope\u{1f}calls",
    "candor\u{1f}candor/src/process.rs",
    line!(),
);

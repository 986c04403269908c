//! Records of the crate `log`.

mod fields;
mod install;

use std::borrow::Cow;
use std::time::Duration;

use log::{Log, Metadata};

use self::fields::Visitor;
use super::levels::is_wanted;
use super::submit::{Head, name, place, submit};
use crate::level::Level;
use crate::process;
use crate::reentry;

pub(super) use install::{follow, install};

/// How long a flush that comes through `log` may take.
const FLUSH: Duration = Duration::from_secs(5);

/// A logger for the crate `log` that hands its records to candor.
///
/// [`init`](crate::init) installs one. For a logger of your own that passes records on to several: it decides by target
/// as candor's configuration says, so set [`log::set_max_level`] as wide as the widest of them needs.
///
/// # Examples
///
/// ```
/// use candor::bridge::LogBridge;
///
/// log::set_boxed_logger(Box::new(LogBridge::new())).unwrap();
/// log::set_max_level(log::LevelFilter::Info);
///
/// let logs = candor::testing::capture();
/// log::warn!(target: "pool", password = "hunter2"; "retrying with token={}", "9f86d081884c7d65");
///
/// logs.one()
///     .assert_message("retrying with token=[redacted:token]")
///     .assert_redacted("password");
/// ```
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct LogBridge;

impl LogBridge {
    /// A bridge to the process-wide logger.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl Log for LogBridge {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        install::answer(metadata) || is_wanted(metadata.target(), level_of(metadata.level()))
    }

    fn log(&self, record: &log::Record<'_>) {
        if self.enabled(record.metadata()) && !is_echo(record) {
            submit(head(record), |content| {
                content.message(*record.args());
                Visitor::read(record.key_values(), content);
                if record.level() == log::Level::Trace {
                    content.field("trace", &true);
                }
            });
        }
    }

    /// Flushes, unless it is an adapter that asks, which would wait for itself.
    fn flush(&self) {
        if !reentry::is_delivering() {
            drop(process::flush(FLUSH));
        }
    }
}

fn head<'a>(record: &log::Record<'a>) -> Head<'a> {
    let written = record.file_static().map(Cow::Borrowed);
    let file = written.or_else(|| Some(name(record.file()?).into()));
    Head {
        level: level_of(record.level()),
        target: record.metadata().target(),
        event: None,
        place: place(file, record.line()),
        spans: Vec::new(),
    }
}

fn level_of(level: log::Level) -> Level {
    match level {
        log::Level::Error => Level::Error,
        log::Level::Warn => Level::Warning,
        log::Level::Info => Level::Info,
        log::Level::Debug | log::Level::Trace => Level::Debug,
    }
}

/// Whether it only repeats what reaches candor through `tracing` as well. A record of the macros of `log` never does:
/// they give their file as a static text.
#[cfg(feature = "tracing")]
fn is_echo(record: &log::Record<'_>) -> bool {
    let place = record.file().zip(record.line());
    let hears = |place| super::from_tracing::hears(record.target(), place);
    record.file_static().is_none() && place.is_some_and(hears)
}

#[cfg(not(feature = "tracing"))]
const fn is_echo(_: &log::Record<'_>) -> bool {
    false
}

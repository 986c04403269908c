//! Whether records of the crate `log` reach candor, and from which level on.

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, Ordering};

use log::{Level, Metadata};

use super::LogBridge;
use crate::contain::contained;
use crate::level::LevelFilter;

/// Whether `init` has put the bridge there, rather than the program.
static IS_OURS: AtomicBool = AtomicBool::new(false);

/// No record has this target: it is a question.
const IS_IT_YOU: &str = "candor::bridge::is_it_you";

thread_local! {
    static ANSWERED: Cell<bool> = const { Cell::new(false) };
}

/// Installs the bridge; `false` where records of `log` go somewhere else.
pub(in crate::bridge) fn install() -> bool {
    static BRIDGE: LogBridge = LogBridge;
    if log::set_logger(&BRIDGE).is_ok() {
        IS_OURS.store(true, Ordering::Release);
        return true;
    }
    is_there()
}

/// Lets everything through that may be wanted. Where the program has set its logger itself, so it has its level.
pub(in crate::bridge) fn follow(widest: LevelFilter) {
    if IS_OURS.load(Ordering::Acquire) {
        log::set_max_level(match widest {
            LevelFilter::Debug => log::LevelFilter::Trace,
            LevelFilter::Info => log::LevelFilter::Info,
            LevelFilter::Warning => log::LevelFilter::Warn,
            LevelFilter::Error => log::LevelFilter::Error,
            LevelFilter::Critical | LevelFilter::Off => log::LevelFilter::Off,
        });
    }
}

/// Whether the logger that is there is a bridge, or passes records on to one.
fn is_there() -> bool {
    ANSWERED.set(false);
    let question = Metadata::builder()
        .target(IS_IT_YOU)
        .level(Level::Error)
        .build();
    // It is somebody else's; one that panics is no bridge.
    let _or_panicked = contained(|| log::logger().enabled(&question));
    ANSWERED.get()
}

/// Answers the question, if it is that.
pub(super) fn answer(metadata: &Metadata<'_>) -> bool {
    let is_question = metadata.target() == IS_IT_YOU;
    if is_question {
        let _gone = ANSWERED.try_with(|answered| answered.set(true));
    }
    is_question
}

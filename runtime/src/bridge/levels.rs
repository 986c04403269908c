//! Which foreign records are kept, and how the libraries they come from learn of it.

use std::sync::{Mutex, PoisonError};

use crate::collect;
use crate::gate;
use crate::level::Level;
use crate::process;
use crate::reentry;

/// Whether a record of this target is kept: by this thread's test capture, or by the configuration.
pub(super) fn is_wanted(target: &str, level: Level) -> bool {
    collect::here().is_some() || gate::may_pass(level) && is_kept(target, level)
}

fn is_kept(target: &str, level: Level) -> bool {
    // While the logger is being made, what is called for it may log: then there is none to ask yet.
    let logger = if reentry::is_delivering() {
        process::existing()
    } else {
        Some(process::logger())
    };
    logger.is_some_and(|logger| logger.pipeline().threshold_for(target).allows(level))
}

/// Has the libraries told whenever another level than before may be wanted.
pub(super) fn listen() {
    gate::listen(follow);
}

/// Tells the libraries the least severe level that may be wanted.
///
/// One at a time: of two threads, the one that has read an older level must not be the last to tell it.
pub(super) fn follow() {
    static TELLING: Mutex<()> = Mutex::new(());
    let _alone = TELLING.lock().unwrap_or_else(PoisonError::into_inner);
    #[cfg(feature = "log")]
    super::from_log::follow(gate::widest());
    #[cfg(feature = "tracing")]
    super::from_tracing::follow();
}

//! Whether events of `tracing` reach candor, and from which level on.

use std::sync::atomic::{AtomicBool, Ordering};

use tracing_core::{Dispatch, LevelFilter, callsite, dispatcher};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::registry;

use super::levels::widest;
use super::{ConfiguredLevels, TracingLayer};
use crate::bridge::levels;

/// Whether a subscriber holds the layer.
static IS_ATTACHED: AtomicBool = AtomicBool::new(false);

/// Installs a subscriber; `false` where events go to another, without the layer.
pub(in crate::bridge) fn install() -> bool {
    let was_attached = IS_ATTACHED.load(Ordering::Acquire);
    let subscriber = registry().with(TracingLayer).with(ConfiguredLevels);
    let is_ours = dispatcher::set_global_default(Dispatch::new(subscriber)).is_ok();
    if !is_ours {
        IS_ATTACHED.store(was_attached, Ordering::Release);
    }
    is_ours || was_attached
}

/// Whether a subscriber with the layer has been made.
#[cfg(feature = "log")]
pub(super) fn is_attached() -> bool {
    IS_ATTACHED.load(Ordering::Acquire)
}

/// A subscriber with the layer is about to be used; its statements are asked right after this.
pub(super) fn attached() {
    IS_ATTACHED.store(true, Ordering::Release);
    levels::listen();
}

/// Has the statements asked again, where fewer of them get through than may be wanted, or more.
pub(in crate::bridge) fn follow() {
    if IS_ATTACHED.load(Ordering::Acquire) && LevelFilter::current() != widest() {
        callsite::rebuild_interest_cache();
    }
}

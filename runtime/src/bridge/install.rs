//! Puts the bridges where other libraries' records arrive.

use std::sync::Once;

use super::levels;
use crate::callsite::Callsite;
use crate::level::Level;
use crate::process::logger;
use crate::worker::own_record;

/// Installs the bridge of each feature that is on: a logger for `log`, a subscriber for `tracing`.
///
/// [`init`](crate::init) does it by itself. Call it in a test that captures the records of dependencies. A logger or
/// subscriber that is there already stays; unless it holds candor's own piece, a record says so, once.
///
/// # Examples
///
/// ```
/// candor::bridge::install();
/// let logs = candor::testing::capture();
/// # #[cfg(feature = "log")] {
/// log::info!(attempts = 2; "connected");
///
/// logs.one().assert_message("connected").assert_field("attempts", 2);
/// # }
/// ```
pub fn install() {
    static INSTALL: Once = Once::new();
    // Of several threads that ask, none returns before it is done.
    INSTALL.call_once(|| {
        #[cfg(feature = "log")]
        if !super::from_log::install() {
            tell(&LOG_STAYS);
        }
        #[cfg(feature = "tracing")]
        if !super::from_tracing::install() {
            tell(&TRACING_STAYS);
        }
        levels::listen();
        levels::follow();
    });
}

/// Past every level, as all that candor says of its own settings.
fn tell(site: &'static Callsite) {
    logger().take(own_record(site, &[]));
}

#[cfg(feature = "log")]
static LOG_STAYS: Callsite = Callsite::new(
    Some(Level::Warning),
    "Records of the crate log stay with the logger that was set before",
    "candor\u{1f}candor/src/bridge/install.rs",
    line!(),
);

#[cfg(feature = "tracing")]
static TRACING_STAYS: Callsite = Callsite::new(
    Some(Level::Warning),
    "Events of the crate tracing stay with the subscriber that was set before",
    "candor\u{1f}candor/src/bridge/install.rs",
    line!(),
);

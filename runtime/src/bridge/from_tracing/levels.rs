//! Which events and spans of `tracing` candor wants.

use tracing_core::subscriber::Interest;
use tracing_core::{Level as TheirLevel, LevelFilter as TheirFilter, Metadata, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, Filter};

use crate::bridge::levels::is_wanted;
use crate::gate;
use crate::level::{Level, LevelFilter};

/// A filter that lets through what candor's configuration keeps, by target and level.
///
/// For a [`TracingLayer`](super::TracingLayer) among other layers: `layer.with_filter(ConfiguredLevels::new())`. As a layer of
/// its own it decides for all of them.
///
/// A thread with a test capture gets everything. Nothing is remembered for a statement: what one thread does not want,
/// another may.
///
/// # Examples
///
/// ```
/// use candor::bridge::{ConfiguredLevels, TracingLayer};
/// use tracing_subscriber::layer::{Layer, SubscriberExt};
///
/// let layer = TracingLayer::new().with_filter(ConfiguredLevels::new());
/// let subscriber = tracing_subscriber::registry().with(layer);
/// # drop(subscriber);
/// ```
#[doc(alias = "EnvFilter")]
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct ConfiguredLevels;

impl ConfiguredLevels {
    /// The levels of the process-wide logger.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl<S> Filter<S> for ConfiguredLevels {
    fn enabled(&self, metadata: &Metadata<'_>, _: &Context<'_, S>) -> bool {
        wants(metadata)
    }

    fn callsite_enabled(&self, _: &'static Metadata<'static>) -> Interest {
        Interest::sometimes()
    }

    fn max_level_hint(&self) -> Option<TheirFilter> {
        Some(widest())
    }
}

impl<S: Subscriber> Layer<S> for ConfiguredLevels {
    fn register_callsite(&self, _: &'static Metadata<'static>) -> Interest {
        Interest::sometimes()
    }

    fn enabled(&self, metadata: &Metadata<'_>, _: Context<'_, S>) -> bool {
        wants(metadata)
    }

    fn max_level_hint(&self) -> Option<TheirFilter> {
        Some(widest())
    }
}

pub(super) fn wants(metadata: &Metadata<'_>) -> bool {
    is_wanted(metadata.target(), level_of(*metadata.level()))
}

/// The most that may be wanted by anybody.
pub(super) fn widest() -> TheirFilter {
    match gate::widest() {
        LevelFilter::Debug => TheirFilter::TRACE,
        LevelFilter::Info => TheirFilter::INFO,
        LevelFilter::Warning => TheirFilter::WARN,
        LevelFilter::Error => TheirFilter::ERROR,
        LevelFilter::Critical | LevelFilter::Off => TheirFilter::OFF,
    }
}

pub(super) const fn level_of(level: TheirLevel) -> Level {
    match level {
        TheirLevel::ERROR => Level::Error,
        TheirLevel::WARN => Level::Warning,
        TheirLevel::INFO => Level::Info,
        TheirLevel::DEBUG | TheirLevel::TRACE => Level::Debug,
    }
}

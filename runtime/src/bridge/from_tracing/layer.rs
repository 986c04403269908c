//! A layer of `tracing-subscriber` that hands events to candor, with the fields of the spans around them.

use tracing_core::span::{Attributes, Id, Record};
use tracing_core::subscriber::Interest;
use tracing_core::{Dispatch, Event, Metadata, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::Context;
use tracing_subscriber::registry::LookupSpan;

use super::{callsites, event, install, spans};
use crate::contain::contained;

/// A layer that hands the events of `tracing` to candor, with the fields of the spans around them.
///
/// [`init`](crate::init) installs a subscriber that holds one. For a subscriber of your own, beside other layers: this one
/// keeps no event from them. With [`ConfiguredLevels`](super::ConfiguredLevels) as its filter, an event that no layer wants
/// costs next to nothing; without, what candor's configuration doesn't want is dropped here.
///
/// # Examples
///
/// ```
/// use candor::bridge::{ConfiguredLevels, TracingLayer};
/// use tracing_subscriber::layer::{Layer, SubscriberExt};
///
/// let layer = TracingLayer::new().with_filter(ConfiguredLevels::new());
/// let subscriber = tracing_subscriber::registry().with(layer); // and `.with(…)` any other
///
/// let logs = candor::testing::capture();
/// tracing::subscriber::with_default(subscriber, || {
///     let _inside = tracing::info_span!("checkout", order_id = 7).entered();
///     tracing::warn!(attempts = 2, "card refused");
/// });
///
/// logs.one()
///     .assert_message("card refused")
///     .assert_field("attempts", 2)
///     .assert_field("order_id", 7)
///     .assert_field("span", "checkout");
/// ```
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct TracingLayer;

impl TracingLayer {
    /// A layer that leads to the process-wide logger.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

// Whatever happens in here, the statement of the program goes on.
impl<S> Layer<S> for TracingLayer
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    fn on_register_dispatch(&self, _: &Dispatch) {
        install::attached();
    }

    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        callsites::note(metadata);
        Interest::always()
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let _or_panicked = contained(|| spans::opened(attributes, context.span(id)));
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        let _or_panicked = contained(|| spans::recorded(values, context.span(id)));
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let _or_panicked = contained(|| event::happened(event, &context));
    }
}

//! The layer beside others, in a subscriber of the program's own.

use std::sync::{Arc, Mutex};

use candor::bridge::{ConfiguredLevels, TracingLayer};
use candor::testing::capture;
use tracing::subscriber::with_default;
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

/// Counts the events that reach it.
#[derive(Clone, Default)]
struct Counts(Arc<Mutex<usize>>);

impl<S: Subscriber> Layer<S> for Counts {
    fn on_event(&self, _: &Event<'_>, _: Context<'_, S>) {
        *self.0.lock().unwrap() += 1;
    }
}

#[test]
fn the_layer_keeps_no_event_from_another() {
    let counts = Counts::default();
    let filtered = TracingLayer::new().with_filter(ConfiguredLevels::new());
    for subscriber in [
        Box::new(
            tracing_subscriber::registry()
                .with(filtered)
                .with(counts.clone()),
        ) as Box<dyn Subscriber + Send + Sync>,
        Box::new(
            tracing_subscriber::registry()
                .with(counts.clone())
                .with(TracingLayer::new()),
        ),
    ] {
        with_default(subscriber, || tracing::trace!(target: "h2::codec", "frame"));
    }
    assert_eq!(*counts.0.lock().unwrap(), 2);
}

#[test]
fn a_capture_takes_the_events_of_a_composed_subscriber_once() {
    for is_filtered in [true, false] {
        let logs = capture();
        let layer = TracingLayer::new();
        let plain = (!is_filtered).then_some(layer);
        let filtered = is_filtered.then(|| layer.with_filter(ConfiguredLevels::new()));
        let subscriber = tracing_subscriber::registry().with(plain).with(filtered);
        with_default(subscriber, || {
            let _inside = tracing::info_span!("s", order_id = 7).entered();
            tracing::debug!(target: "h2::codec", "frame");
        });
        logs.one()
            .assert_message("frame")
            .assert_field("order_id", 7);
    }
}

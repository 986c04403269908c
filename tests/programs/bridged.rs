//! Logs through `log`, `tracing` and candor; who listens to the first two, the argument says.

#![expect(
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a program that fails where its test looks, and standard output is for records"
)]

use std::io;
use std::time::Instant;

use candor::bridge::{LogBridge, TracingLayer};
use candor::{Adapter, Console, Encoding, Line, log_info};
use tracing_subscriber::layer::SubscriberExt;

/// Logs whatever it delivers, as the client of a service does.
struct Client(Console);

impl Adapter for Client {
    fn encoding(&self) -> Encoding {
        self.0.encoding()
    }

    fn deliver(&self, batch: &[Line<'_>]) -> io::Result<()> {
        log::error!(target: "aws_sdk_cloudwatchlogs", "sending");
        tracing::error!(target: "aws_sdk_cloudwatchlogs", "sending");
        log::logger().flush();
        self.0.deliver(batch)
    }

    fn flush(&self, deadline: Instant) -> io::Result<()> {
        tracing::error!(target: "aws_sdk_cloudwatchlogs", "flushing");
        self.0.flush(deadline)
    }
}

/// Writes what it gets to standard error.
struct Plain;

impl log::Log for Plain {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        eprintln!("plain: {}", record.args());
    }

    fn flush(&self) {}
}

/// Panics when it is asked.
struct Broken;

impl log::Log for Broken {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        panic!("a logger that panics");
    }

    fn log(&self, _: &log::Record<'_>) {}

    fn flush(&self) {}
}

/// Passes records on to a bridge, and to nobody else.
struct Wrapped(LogBridge);

impl log::Log for Wrapped {
    fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
        self.0.enabled(metadata)
    }

    fn log(&self, record: &log::Record<'_>) {
        self.0.log(record);
    }

    fn flush(&self) {
        self.0.flush();
    }
}

fn set_own_listeners() {
    log::set_boxed_logger(Box::new(Plain)).unwrap();
    log::set_max_level(log::LevelFilter::Info);
    tracing::subscriber::set_global_default(tracing_subscriber::registry()).unwrap();
}

fn set_composed_listeners() {
    log::set_boxed_logger(Box::new(Wrapped(LogBridge::new()))).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let subscriber = tracing_subscriber::registry().with(TracingLayer::new());
    tracing::subscriber::set_global_default(subscriber).unwrap();
}

fn log_everything() {
    log::info!("from log");
    tracing::info_span!("work").in_scope(|| tracing::info!("from tracing"));
    log::debug!("details from log");
    tracing::debug!("details from tracing");
    for target in [
        "hyper::proto",
        "h2::codec",
        "aws_config::profile",
        "sqlx::query",
    ] {
        log::info!(target: target, "noise from log");
        log::warn!(target: target, "warning from log");
    }
    tracing::info!(target: "hyper::proto", "noise from tracing");
    tracing::warn!(target: "hyper::proto", "warning from tracing");
    log_info!("From candor");
}

/// What could pass for another record, or for fields.
fn log_forgeries() {
    const FORGED: &str = "done\n2026-01-01T00:00:00.000Z [CRITICAL] forged";
    log::info!("{FORGED}");
    tracing::info!("{FORGED}");
    log::info!(target: FORGED, "a\nkey" = FORGED; "done trace_id=0 level=CRITICAL");
    tracing::info!("done \"quoted\"");
    log::info!("");
    log::info!("nothing to see here: 7 of 9");
}

fn main() {
    let mut settings = candor::builder();
    match std::env::args().nth(1).as_deref() {
        Some("own listeners") => set_own_listeners(),
        Some("composed listeners") => set_composed_listeners(),
        Some("log tracer") => tracing_log::LogTracer::init().unwrap(),
        Some("broken logger") => log::set_boxed_logger(Box::new(Broken)).unwrap(),
        Some("no bridges") => settings = settings.bridges(false),
        Some("client") => settings = settings.adapter(Client(Console::new(Encoding::Json))),
        _ => {}
    }
    let guard = settings.init().unwrap();
    if std::env::args().nth(1).as_deref() == Some("forgeries") {
        log_forgeries();
    } else {
        log_everything();
    }
    candor::bridge::install();
    drop(guard);
    eprintln!("ended in good order");
}

//! Where each schema says which piece of work of a trace a record belongs to.

use std::pin::pin;
use std::task::{Context, Waker};

use candor::{Directives, Encoding, Environment, LevelFilter, Memory, Schema, log_info};
use serde_json::Value;

use crate::lines::parse;

/// A record that is made inside a task.
fn record(schema: Schema) -> Value {
    let memory = Memory::new(Encoding::Json);
    let logger = candor::builder()
        .environment(Environment::Testing)
        .directives(Directives::new(LevelFilter::Debug))
        .schema(schema)
        .adapter(memory.clone())
        .build();
    let task = candor::task("refresh", async { log_info!(logger: &logger, "Step") });
    let poll = pin!(task).poll(&mut Context::from_waker(Waker::noop()));
    assert!(poll.is_ready());
    parse(memory.lines().last().unwrap())
}

#[track_caller]
fn check(schema: Schema, trace_id: &str, span_id: &str) {
    let record = record(schema);
    for (place, digits) in [(trace_id, 32), (span_id, 16)] {
        let id = record
            .pointer(place)
            .and_then(Value::as_str)
            .unwrap_or_default();
        let is_hex = |c: char| matches!(c, '0'..='9' | 'a'..='f');
        assert!(
            id.len() == digits && id.chars().all(is_hex),
            "{place} of {record:#}"
        );
    }
}

#[test]
fn every_schema_has_a_place_for_trace_and_span() {
    check(Schema::Flat, "/trace_id", "/span_id");
    check(Schema::Nested, "/context/trace_id", "/context/span_id");
    check(Schema::Datadog, "/trace_id", "/span_id");
    check(Schema::Ecs, "/trace.id", "/span.id");
    check(Schema::Otel, "/trace_id", "/span_id");
}

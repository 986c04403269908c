//! The record's duration in the unit of each schema.

use std::time::Duration;

use candor::{Logger, Schema, log_info};
use serde_json::Value;

use crate::names::object;

fn of(schema: Schema, log: fn(&Logger)) -> Value {
    let record = object(schema, log);
    let value = match schema {
        Schema::Nested => &record["metadata"]["duration_ms"],
        Schema::Datadog => &record["duration"],
        Schema::Ecs => &record["event.duration"],
        Schema::Otel => &record["attributes"]["duration_ms"],
        _ => &record["duration_ms"],
    };
    value.clone()
}

#[track_caller]
fn check(log: fn(&Logger), milliseconds: &str, nanoseconds: &str) {
    for schema in [Schema::Flat, Schema::Nested, Schema::Otel] {
        assert_eq!(of(schema, log).to_string(), milliseconds, "{schema}");
    }
    for schema in [Schema::Datadog, Schema::Ecs] {
        assert_eq!(of(schema, log).to_string(), nanoseconds, "{schema}");
    }
}

#[test]
fn a_duration_is_milliseconds_or_whole_nanoseconds_as_the_schema_wants() {
    check(
        |logger| log_info!(logger: logger, "Done", duration_ms = Duration::from_micros(12_345)),
        "12.345",
        "12345000",
    );
    check(
        |logger| log_info!(logger: logger, "Done", duration_ms = 12),
        "12",
        "12000000",
    );
    check(
        |logger| log_info!(logger: logger, "Done", duration_ms = 1.5),
        "1.5",
        "1500000",
    );
    check(
        |logger| log_info!(logger: logger, "Done", duration_ms = Duration::ZERO),
        "0",
        "0",
    );
}

#[test]
fn what_is_no_length_of_time_keeps_its_own_name() {
    let logs: [fn(&Logger); 4] = [
        |logger| log_info!(logger: logger, "Done", duration_ms = "long"),
        |logger| log_info!(logger: logger, "Done", duration_ms = -1),
        |logger| log_info!(logger: logger, "Done", duration_ms = f64::NAN),
        |logger| log_info!(logger: logger, "Done", duration_ms = u64::MAX),
    ];
    for log in logs {
        let datadog = object(Schema::Datadog, log);
        assert!(datadog.get("duration").is_none(), "{datadog:#}");
        assert!(datadog.get("duration_ms").is_some(), "{datadog:#}");
        let ecs = object(Schema::Ecs, log);
        assert!(ecs.get("event.duration").is_none(), "{ecs:#}");
        assert!(ecs["labels"].get("duration_ms").is_some(), "{ecs:#}");
    }
}

//! Schema `ecs`: the Elastic Common Schema, as its loggers write it.
//!
//! Dotted names, as `log.level` must have (<https://github.com/elastic/ecs-logging/blob/main/spec/spec.json>). What the
//! schema has no field for stands in `labels`. A value whose type is not that of the field does too: Elasticsearch
//! refuses the whole document over it.

mod kind;
mod labels;

use super::Resource;
use super::json::{Object, causes, write};
use super::names::{APART, Names};
use super::nanos::{DURATION, nanos};
use super::number::integer;
use crate::record::{Field, Record};
use crate::value::{ErrorView, Value};
use kind::Kind;
use labels::Labels;

/// The edition whose names these are: <https://www.elastic.co/guide/en/ecs/8.11/ecs-field-reference.html>.
const VERSION: &str = "8.11.0";

const FIELDS: &[(&str, &str, Kind)] = &[
    ("user_id", "user.id", Kind::Keyword),
    ("user_email", "user.email", Kind::Keyword),
    ("organization_id", "organization.id", Kind::Keyword),
    ("request_id", "http.request.id", Kind::Keyword),
    ("http_method", "http.request.method", Kind::Keyword),
    ("request_path", "url.path", Kind::Keyword),
    ("status_code", "http.response.status_code", Kind::Long),
    // Where it is no address, as behind a proxy that hides it, the next one takes it.
    ("client_ip", "client.ip", Kind::Address),
    ("client_ip", "client.address", Kind::Keyword),
    ("user_agent", "user_agent.original", Kind::Keyword),
    ("request_size_bytes", "http.request.body.bytes", Kind::Long),
    (
        "response_size_bytes",
        "http.response.body.bytes",
        Kind::Long,
    ),
    ("error_code", "error.code", Kind::Keyword),
];

pub(super) fn encode(record: &Record, resource: &Resource, out: &mut String) {
    let resolved = record.resolve();
    let mut object = Object::open(out);
    header(record, resource, &mut object);
    let mut names = Names::beside(&[], APART);
    let mut labels = Labels::default();
    for field in resolved.without_error() {
        write_field(field, &mut names, &mut labels, &mut object);
    }
    if let Some(error) = resolved.error() {
        write_error(error, &mut object);
    }
    if let Some((file, line)) = record.failure_place() {
        object.text("log.origin.file.name", file);
        integer(line, object.key("log.origin.file.line"));
    }
    if let Some(function) = record.failed_function() {
        object.text("log.origin.function", function);
    }
    if let Some(rate) = record.sample_rate {
        labels.sample_rate(rate);
    }
    labels.write(&mut object);
    object.close();
}

fn header(record: &Record, resource: &Resource, object: &mut Object<'_>) {
    object.time("@timestamp", record.time);
    object.text("log.level", record.level.as_lower_case());
    object.text("message", record.message());
    object.text("ecs.version", VERSION);
    object.text("trace.id", &record.correlation.trace_id.to_string());
    if let Some(span_id) = record.correlation.span_id {
        object.text("span.id", &span_id.to_string());
    }
    object.text("log.logger", record.target());
    let service = [
        ("service.name", &resource.service),
        ("service.environment", &resource.environment),
        ("service.version", &resource.version),
    ];
    for (name, value) in service {
        if let Some(value) = value {
            object.text(name, value);
        }
    }
    // The specification of ECS loggers derives it from the service: what looks for anomalies asks for it.
    if let Some(service) = &resource.service {
        object.text("event.dataset", &format!("{service}.log"));
    }
    if let Some(event) = record.event() {
        object.text("event.action", event);
    }
}

fn write_field<'a>(
    field: &Field<'a>,
    names: &mut Names<'a>,
    labels: &mut Labels,
    object: &mut Object<'_>,
) {
    if field.key == DURATION
        && let Some(nanos) = nanos(field.value)
        && names.take("event.duration")
    {
        return integer(nanos, object.key("event.duration"));
    }
    if field.key == "outcome"
        && let Some(outcome) = outcome(field.value)
        && names.take("event.outcome")
    {
        object.text("event.outcome", outcome);
    }
    match home(field.key, field.value) {
        Some(name) if names.take(name) => write(field.value, object.key(name)),
        _ => labels.add(field.key, field.value),
    }
}

/// The schema's word for it; the exact one stands in `labels`.
fn outcome(value: Value<'_>) -> Option<&'static str> {
    match value {
        Value::Text("ok") => Some("success"),
        Value::Text("error" | "panicked") => Some("failure"),
        Value::Text("cancelled") => Some("unknown"),
        _ => None,
    }
}

/// The field of the schema that takes the value.
fn home(key: &str, value: Value<'_>) -> Option<&'static str> {
    let mut fields = FIELDS.iter();
    let found = fields.find(|(written, _, kind)| *written == key && kind.takes(value));
    found.map(|(_, name, _)| *name)
}

fn write_error(error: ErrorView<'_>, object: &mut Object<'_>) {
    object.text("error.type", error.type_name());
    object.text("error.message", error.message());
    if let Some(causes) = causes(error) {
        object.text("error.stack_trace", &causes);
    }
}

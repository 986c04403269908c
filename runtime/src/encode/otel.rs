//! Schema `otel`: the log data model of OpenTelemetry as JSON, attributes under the semantic conventions' names.
//!
//! Names of the fields at the top level: <https://opentelemetry.io/docs/specs/otel/logs/data-model/> and
//! <https://opentelemetry.io/docs/specs/otel/compatibility/logging_trace_context/>. This is not OTLP: one line is one
//! record, with its resource and its scope, and values are JSON's own.

use super::Resource;
use super::json::{Object, causes, write};
use super::names::{APART, Names, Spellings, spelling};
use super::number::{float, integer};
use crate::level::Level;
use crate::record::{Record, Resolved};
use crate::value::ErrorView;

/// <https://opentelemetry.io/docs/specs/semconv/registry/attributes/>; it has no word for a tenant, whose name is
/// formed like that of a user.
const SPELLINGS: Spellings = &[
    ("user_id", "user.id"),
    ("user_email", "user.email"),
    ("organization_id", "organization.id"),
    ("http_method", "http.request.method"),
    ("request_path", "url.path"),
    ("status_code", "http.response.status_code"),
    ("client_ip", "client.address"),
    ("user_agent", "user_agent.original"),
    ("request_size_bytes", "http.request.body.size"),
    ("response_size_bytes", "http.response.body.size"),
];

/// Attributes that the schema writes itself.
const OWN: &[&str] = &[
    "exception.type",
    "exception.message",
    "exception.stacktrace",
    "code.file.path",
    "code.line.number",
    "code.function.name",
    "sample_rate",
];

pub(super) fn encode(record: &Record, resource: &Resource, out: &mut String) {
    let resolved = record.resolve();
    let mut object = Object::open(out);
    header(record, &mut object);
    write_resource(resource, object.object("resource"));
    let mut scope = object.object("scope");
    scope.text("name", record.target());
    scope.close();
    write_attributes(record, &resolved, object.object("attributes"));
    object.close();
}

fn header(record: &Record, object: &mut Object<'_>) {
    let correlation = record.correlation;
    object.time("timestamp", record.time);
    object.text("severity_text", record.level.as_str());
    integer(severity(record.level), object.key("severity_number"));
    object.text("body", record.message());
    object.text("trace_id", &correlation.trace_id.to_string());
    if let Some(span_id) = correlation.span_id {
        object.text("span_id", &span_id.to_string());
    }
    if let Some(flags) = correlation.flags {
        object.text("trace_flags", &flags.to_string());
    }
    if let Some(event) = record.event() {
        object.text("event_name", event);
    }
}

/// The first number of each of OpenTelemetry's ranges; CRITICAL is its FATAL.
const fn severity(level: Level) -> u8 {
    match level {
        Level::Debug => 5,
        Level::Info => 9,
        Level::Warning => 13,
        Level::Error => 17,
        Level::Critical => 21,
    }
}

fn write_resource(resource: &Resource, mut object: Object<'_>) {
    let attributes = [
        ("service.name", &resource.service),
        ("deployment.environment.name", &resource.environment),
        ("service.version", &resource.version),
    ];
    for (name, value) in attributes {
        if let Some(value) = value {
            object.text(name, value);
        }
    }
    object.close();
}

fn write_attributes(record: &Record, resolved: &Resolved<'_>, mut attributes: Object<'_>) {
    let mut names = Names::beside(OWN, APART);
    for field in resolved.without_error() {
        let name = spelling(SPELLINGS, field.key).unwrap_or(field.key);
        write(field.value, attributes.key(&names.give(name, field.key)));
    }
    if let Some(error) = resolved.error() {
        write_error(error, &mut attributes);
    }
    if let Some(rate) = record.sample_rate {
        float(rate, attributes.key("sample_rate"));
    }
    if let Some((file, line)) = record.failure_place() {
        attributes.text("code.file.path", file);
        integer(line, attributes.key("code.line.number"));
    }
    if let Some(function) = record.failed_function() {
        attributes.text("code.function.name", function);
    }
    attributes.close();
}

fn write_error(error: ErrorView<'_>, attributes: &mut Object<'_>) {
    attributes.text("exception.type", error.type_name());
    attributes.text("exception.message", error.message());
    if let Some(causes) = causes(error) {
        attributes.text("exception.stacktrace", &causes);
    }
}

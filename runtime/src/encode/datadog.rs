//! Schema `datadog`: the standard attributes, dotted, at the top level.
//!
//! Names: <https://docs.datadoghq.com/standard-attributes>. What Datadog takes from a JSON log by itself, so that no
//! field may have it: <https://docs.datadoghq.com/logs/log_configuration/pipelines/#preprocessing>.

use std::borrow::Cow;

use super::Resource;
use super::json::{Object, list, string, write};
use super::names::{APART, Names, Spellings, spelling};
use super::nanos::{DURATION, nanos};
use super::number::{float, integer};
use crate::record::{Field, Record};
use crate::value::ErrorView;

const SPELLINGS: Spellings = &[
    ("user_id", "usr.id"),
    ("user_email", "usr.email"),
    ("organization_id", "organization.id"),
    ("request_id", "http.request_id"),
    ("http_method", "http.method"),
    ("request_path", "http.url_details.path"),
    ("status_code", "http.status_code"),
    ("client_ip", "network.client.ip"),
    ("user_agent", "http.useragent"),
    ("request_size_bytes", "network.bytes_read"),
    ("response_size_bytes", "network.bytes_written"),
];

const OWN: &[&str] = &[
    "timestamp",
    "status",
    "level",
    "message",
    "evt.name",
    "trace_id",
    "span_id",
    "logger.name",
    "logger.file",
    "logger.line",
    "logger.method_name",
    "service",
    "env",
    "version",
    "error.kind",
    "error.message",
    "error.chain",
    // Read as nanoseconds, which no other duration is.
    "duration",
    "sample_rate",
    // Read by Datadog as the time, the status, the message, the host, the service, the source and the trace.
    "@timestamp",
    "_timestamp",
    "Timestamp",
    "eventTime",
    "date",
    "published_date",
    "severity",
    "msg",
    "log",
    "host",
    "hostname",
    "source",
    "ddsource",
    "ddtags",
    "dd.env",
    "dd.service",
    "dd.version",
    "dd.trace_id",
    "dd.span_id",
    "syslog.timestamp",
    "syslog.severity",
    "syslog.hostname",
    "syslog.appname",
];

pub(super) fn encode(record: &Record, resource: &Resource, out: &mut String) {
    let resolved = record.resolve();
    let mut object = Object::open(out);
    header(record, resource, &mut object);
    let mut names = Names::beside(OWN, APART);
    for field in resolved.without_error() {
        write_field(field, &mut names, &mut object);
    }
    if let Some(error) = resolved.error() {
        write_error(error, &mut object);
    }
    if let Some(rate) = record.sample_rate {
        float(rate, object.key("sample_rate"));
    }
    if let Some((file, line)) = record.failure_place() {
        object.text("logger.file", file);
        integer(line, object.key("logger.line"));
    }
    if let Some(function) = record.failed_function() {
        object.text("logger.method_name", function);
    }
    object.close();
}

fn header(record: &Record, resource: &Resource, object: &mut Object<'_>) {
    object.time("timestamp", record.time);
    object.text("status", record.level.as_lower_case());
    object.text("level", record.level.as_lower_case());
    object.text("message", record.message());
    object.text("trace_id", &record.correlation.trace_id.to_string());
    if let Some(span_id) = record.correlation.span_id {
        object.text("span_id", &span_id.to_string());
    }
    object.text("logger.name", record.target());
    let tags = [
        ("service", &resource.service),
        ("env", &resource.environment),
        ("version", &resource.version),
    ];
    for (name, value) in tags {
        if let Some(value) = value {
            object.text(name, value);
        }
    }
    if let Some(event) = record.event() {
        object.text("evt.name", event);
    }
}

fn write_field<'a>(field: &Field<'a>, names: &mut Names<'a>, object: &mut Object<'_>) {
    if field.key == DURATION
        && let Some(nanos) = nanos(field.value)
    {
        return integer(nanos, object.key("duration"));
    }
    let known = spelling(SPELLINGS, field.key);
    let name = known.map_or(Cow::Borrowed(field.key), Cow::Borrowed);
    write(field.value, object.key(&names.give(name, field.key)));
}

/// The causes are no `error.stack`: what is no stack trace there takes the record from Datadog's Error Tracking
/// (<https://docs.datadoghq.com/error_tracking/backend/logs>).
fn write_error(error: ErrorView<'_>, object: &mut Object<'_>) {
    object.text("error.kind", error.type_name());
    object.text("error.message", error.message());
    if error.chain().next().is_some() {
        list(error.chain(), object.key("error.chain"), string);
    }
}

//! Schema `nested`: `context` for what surrounds a call, `metadata` for the call itself, `exception`, `source`.
//!
//! `context` always has `request_id`, `user_id` and `organization_id`: they are `null` where they are not known.

use super::Resource;
use super::json::{Object, causes, write};
use super::names::{APART, Names, Spellings, spelling};
use super::number::{float, integer};
use crate::record::{Record, Resolved};
use crate::value::{ErrorView, Value};

/// Part of the context, also where a call names them itself.
const IN_CONTEXT: [&str; 3] = ["request_id", "user_id", "organization_id"];

/// Part of the metadata, also where a scope names them.
const IN_METADATA: Spellings = &[
    ("http_method", "method"),
    ("request_path", "path"),
    ("status_code", "status_code"),
    ("duration_ms", "duration_ms"),
    ("client_ip", "ip_address"),
    ("user_agent", "user_agent"),
    ("request_size_bytes", "request_size_bytes"),
    ("response_size_bytes", "response_size_bytes"),
];

const OWN: &[&str] = &[
    "trace_id",
    "span_id",
    "trace_flags",
    "request_id",
    "user_id",
    "organization_id",
];

pub(super) fn encode(record: &Record, resource: &Resource, out: &mut String) {
    let resolved = record.resolve();
    let mut object = Object::open(out);
    header(record, resource, &mut object);
    write_context(record, &resolved, object.object("context"));
    write_metadata(&resolved, object.object("metadata"));
    if let Some(error) = resolved.error() {
        write_error(error, object.object("exception"));
    }
    if let Some(rate) = record.sample_rate {
        float(rate, object.key("sample_rate"));
    }
    if let Some((file, line)) = record.failure_place() {
        let mut source = object.object("source");
        source.text("file", file);
        integer(line, source.key("line"));
        if let Some(function) = record.failed_function() {
            source.text("function", function);
        }
        source.close();
    }
    object.close();
}

fn header(record: &Record, resource: &Resource, object: &mut Object<'_>) {
    object.time("timestamp", record.time);
    object.text("level", record.level.as_str());
    object.text("message", record.message());
    object.text("logger", record.target());
    for (name, value) in resource.fields() {
        object.text(name, value);
    }
    if let Some(event) = record.event() {
        object.text("event", event);
    }
}

fn write_context(record: &Record, resolved: &Resolved<'_>, mut context: Object<'_>) {
    let correlation = record.correlation;
    context.text("trace_id", &correlation.trace_id.to_string());
    if let Some(span_id) = correlation.span_id {
        context.text("span_id", &span_id.to_string());
    }
    if let Some(flags) = correlation.flags {
        context.text("trace_flags", &flags.to_string());
    }
    for name in IN_CONTEXT {
        let mut fields = resolved.without_error();
        let found = fields.find(|field| field.key == name);
        let value = found.map_or(Value::Null, |field| field.value);
        write(value, context.key(name));
    }
    let mut names = Names::beside(OWN, APART);
    for field in &resolved.context {
        if !is_placed(field.key) && !matches!(field.value, Value::Error(_)) {
            write(field.value, context.key(&names.give(field.key, field.key)));
        }
    }
    context.close();
}

/// Whether the field has a place of its own, whoever names it.
fn is_placed(key: &str) -> bool {
    IN_CONTEXT.contains(&key) || spelling(IN_METADATA, key).is_some()
}

fn write_metadata(resolved: &Resolved<'_>, mut metadata: Object<'_>) {
    let mut names = Names::beside(&[], APART);
    let of_call = |key| !IN_CONTEXT.contains(&key);
    let call = resolved.call.iter().filter(|field| of_call(field.key));
    let context = resolved.context.iter();
    let context = context.filter(|field| spelling(IN_METADATA, field.key).is_some());
    for field in call.chain(context) {
        if !matches!(field.value, Value::Error(_)) {
            let name = spelling(IN_METADATA, field.key).unwrap_or(field.key);
            write(field.value, metadata.key(&names.give(name, field.key)));
        }
    }
    metadata.close();
}

fn write_error(error: ErrorView<'_>, mut exception: Object<'_>) {
    exception.text("type", error.type_name());
    exception.text("message", error.message());
    if let Some(causes) = causes(error) {
        exception.text("traceback", &causes);
    }
    exception.close();
}

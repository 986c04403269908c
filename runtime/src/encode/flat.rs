//! Schema `flat`: everything at the top level, under the names that the program gave.

use super::Resource;
use super::json::{Object, error_fields, write};
use super::number::{float, integer};
use crate::record::Record;
use crate::value::Value;

pub(super) fn encode(record: &Record, resource: &Resource, out: &mut String) {
    let resolved = record.resolve();
    let mut object = Object::open(out);
    header(record, resource, &mut object);
    for field in resolved.context.iter().chain(&resolved.call) {
        match field.value {
            Value::Error(error) => error_fields(error, &mut object),
            value => write(value, object.key(field.key)),
        }
    }
    if let Some(rate) = record.sample_rate {
        float(rate, object.key("sample_rate"));
    }
    if let Some((file, line)) = record.failure_place() {
        object.text("file", file);
        integer(line, object.key("line"));
    }
    if let Some(function) = record.failed_function() {
        object.text("function", function);
    }
    object.close();
}

fn header(record: &Record, resource: &Resource, object: &mut Object<'_>) {
    object.time("timestamp", record.time);
    object.text("level", record.level.as_str());
    object.text("message", record.message());
    object.text("trace_id", &record.correlation.trace_id.to_string());
    if let Some(span_id) = record.correlation.span_id {
        object.text("span_id", &span_id.to_string());
    }
    if let Some(flags) = record.correlation.flags {
        object.text("trace_flags", &flags.to_string());
    }
    object.text("target", record.target());
    for (key, value) in resource.fields() {
        object.text(key, value);
    }
    if let Some(event) = record.event() {
        object.text("event", event);
    }
}

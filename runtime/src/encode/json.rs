//! JSON lines, schema `flat`.

use super::Resource;
use super::escape::escape;
use super::number::{float, integer, milliseconds, number};
use crate::clock::Precision;
use crate::level::Level;
use crate::record::Record;
use crate::value::{ErrorView, Value};

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
    if record.level >= Level::Error
        && let Some((file, line)) = record.place()
    {
        object.text("file", file);
        integer(line, object.key("line"));
    }
    object.close();
}

fn header(record: &Record, resource: &Resource, object: &mut Object<'_>) {
    let time = object.key("timestamp");
    time.push('"');
    record.time.write_rfc3339(time, Precision::Millis);
    time.push('"');
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

fn error_fields(error: ErrorView<'_>, object: &mut Object<'_>) {
    object.text("error_type", error.type_name());
    object.text("error_message", error.message());
    if error.chain().next().is_some() {
        let chain = object.key("error_chain");
        list(error.chain(), chain, string);
    }
}

fn write(value: Value<'_>, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if value { "true" } else { "false" }),
        Value::Number(value) => number(value, string, out),
        Value::Text(text) => string(text, out),
        Value::Bytes(count) => string(&format!("[{count} bytes]"), out),
        Value::Time(time) => {
            out.push('"');
            time.write_rfc3339(out, Precision::Exact);
            out.push('"');
        }
        Value::Duration(duration) => milliseconds(duration, out),
        Value::NegativeDuration(duration) => {
            out.push('-');
            milliseconds(duration, out);
        }
        Value::Redacted(class) => string(&redacted(class), out),
        Value::Seq(seq) => list(seq.items(), out, write),
        Value::Map(map) => {
            let mut object = Object::open(out);
            for (key, value) in map.entries() {
                write(value, object.key(key));
            }
            object.close();
        }
        Value::Error(error) => {
            let mut object = Object::open(out);
            error_fields(error, &mut object);
            object.close();
        }
    }
}

/// What stands for a value that is not shown.
pub(super) fn redacted(class: Option<candor_policy::Class>) -> String {
    class.map_or_else(
        || "[redacted]".to_owned(),
        |class| format!("[redacted:{}]", class.as_str()),
    )
}

fn string(text: &str, out: &mut String) {
    out.push('"');
    escape(text, out);
    out.push('"');
}

fn list<T>(items: impl Iterator<Item = T>, out: &mut String, write: impl Fn(T, &mut String)) {
    out.push('[');
    for (index, item) in items.enumerate() {
        if index > 0 {
            out.push(',');
        }
        write(item, out);
    }
    out.push(']');
}

/// A JSON object under way.
struct Object<'a> {
    out: &'a mut String,
    is_empty: bool,
}

impl<'a> Object<'a> {
    fn open(out: &'a mut String) -> Self {
        out.push('{');
        Self {
            out,
            is_empty: true,
        }
    }

    /// Writes the key; the caller writes the value.
    fn key(&mut self, key: &str) -> &mut String {
        if !self.is_empty {
            self.out.push(',');
        }
        self.is_empty = false;
        string(key, self.out);
        self.out.push(':');
        self.out
    }

    fn text(&mut self, key: &str, value: &str) {
        string(value, self.key(key));
    }

    fn close(self) {
        self.out.push('}');
    }
}

//! JSON, whatever the schema: objects, and every kind of value.

use super::escape::escape;
use super::number::{milliseconds, number};
use crate::clock::{Precision, Timestamp};
use crate::value::{ErrorView, Value};

pub(super) fn write(value: Value<'_>, out: &mut String) {
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

/// An error under the names of `flat`, which are also those of an error inside another value.
pub(super) fn error_fields(error: ErrorView<'_>, object: &mut Object<'_>) {
    object.text("error_type", error.type_name());
    object.text("error_message", error.message());
    if error.chain().next().is_some() {
        let chain = object.key("error_chain");
        list(error.chain(), chain, string);
    }
}

/// An error and its causes as one text, as Rust programs print them; none where nothing caused it.
pub(super) fn causes(error: ErrorView<'_>) -> Option<String> {
    let mut chain = error.chain().peekable();
    chain.peek()?;
    let mut text = format!("{}\n\nCaused by:", error.message());
    for cause in chain {
        text.extend(["\n    ", cause]);
    }
    Some(text)
}

/// What stands for a value that is not shown.
pub(super) fn redacted(class: Option<candor_policy::Class>) -> String {
    class.map_or_else(
        || "[redacted]".to_owned(),
        |class| format!("[redacted:{}]", class.as_str()),
    )
}

pub(super) fn string(text: &str, out: &mut String) {
    out.push('"');
    escape(text, out);
    out.push('"');
}

pub(super) fn list<T>(
    items: impl Iterator<Item = T>,
    out: &mut String,
    write: impl Fn(T, &mut String),
) {
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
pub(super) struct Object<'a> {
    out: &'a mut String,
    is_empty: bool,
}

impl<'a> Object<'a> {
    pub(super) fn open(out: &'a mut String) -> Self {
        out.push('{');
        Self {
            out,
            is_empty: true,
        }
    }

    /// Writes the key; the caller writes the value.
    pub(super) fn key(&mut self, key: &str) -> &mut String {
        if !self.is_empty {
            self.out.push(',');
        }
        self.is_empty = false;
        string(key, self.out);
        self.out.push(':');
        self.out
    }

    pub(super) fn text(&mut self, key: &str, value: &str) {
        string(value, self.key(key));
    }

    pub(super) fn time(&mut self, key: &str, time: Timestamp) {
        let out = self.key(key);
        out.push('"');
        time.write_rfc3339(out, Precision::Millis);
        out.push('"');
    }

    /// Another object under the key.
    pub(super) fn object(&mut self, key: &str) -> Object<'_> {
        Object::open(self.key(key))
    }

    pub(super) fn close(self) {
        self.out.push('}');
    }
}

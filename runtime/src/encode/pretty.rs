//! Lines for people: `2025-11-13T19:00:00.123Z [INFO    ] User registered user_id=7 trace_id=…`.
//!
//! Service, environment and version are left out: they are the same on every line of a terminal.

use anstyle::{AnsiColor, Effects, Style};

use super::escape::{escape, has_unsafe, is_plain_word};
use super::json::redacted;
use super::number::{float, integer, milliseconds, number};
use crate::clock::Precision;
use crate::level::Level;
use crate::record::{Record, Resolved};
use crate::value::Value;

pub(super) fn encode(record: &Record, colour: bool, out: &mut String) {
    let resolved = record.resolve();
    let mut line = Painted { out, colour };
    line.paint(DIM, |out| record.time.write_rfc3339(out, Precision::Millis));
    line.out.push(' ');
    line.paint(level_style(record.level), |out| {
        let level = record.level.as_str();
        out.extend(["[", level]);
        out.extend(std::iter::repeat_n(
            ' ',
            LEVEL_WIDTH.saturating_sub(level.len()),
        ));
        out.push(']');
    });
    line.out.push(' ');
    line.paint(Style::new().effects(Effects::BOLD), |out| {
        if record.has_free_message() {
            free_sentence(record.message(), out);
        } else {
            sentence(record.message(), out);
        }
    });
    fields(record, &resolved, &mut line);
    below(record, &resolved, &mut line);
}

/// That of `CRITICAL`, the longest.
const LEVEL_WIDTH: usize = 8;

/// Dimmed rather than grey: a fixed grey vanishes on either a dark or a light background.
const DIM: Style = Style::new().effects(Effects::DIMMED);

/// Colours of the terminal's own palette, which its owner has chosen to be readable.
const fn level_style(level: Level) -> Style {
    match level {
        // Plain blue is next to black on many dark terminals.
        Level::Debug => DIM,
        Level::Info => AnsiColor::Green.on_default(),
        Level::Warning => AnsiColor::Yellow.on_default().effects(Effects::BOLD),
        Level::Error => AnsiColor::Red.on_default().effects(Effects::BOLD),
        Level::Critical => AnsiColor::Red
            .on_default()
            .effects(Effects::BOLD.insert(Effects::INVERT)),
    }
}

fn fields(record: &Record, resolved: &Resolved<'_>, line: &mut Painted<'_>) {
    for field in resolved.call.iter().chain(&resolved.context) {
        if !matches!(field.value, Value::Error(_)) {
            line.key(field.key);
            match field.value {
                // The key says the unit.
                Value::Duration(duration) if field.key.ends_with("_ms") => {
                    milliseconds(duration, line.out);
                }
                value => write(value, line.out),
            }
        }
    }
    if let Some(event) = record.event() {
        line.text("event", event);
    }
    if let Some(rate) = record.sample_rate {
        line.key("sample_rate");
        float(rate, line.out);
    }
    let trace_id = record.correlation.trace_id.to_string();
    line.paint(DIM, |out| {
        out.push_str(" trace_id=");
        out.push_str(&trace_id);
    });
}

/// The lines under a failure: the error, its causes, and where it was logged.
fn below(record: &Record, resolved: &Resolved<'_>, line: &mut Painted<'_>) {
    let errors = resolved
        .call
        .iter()
        .chain(&resolved.context)
        .filter_map(|field| match field.value {
            Value::Error(error) => Some(error),
            _ => None,
        });
    for error in errors {
        line.note("error: ", error.message());
        line.out.push_str(" (");
        escape(error.type_name(), line.out);
        line.out.push(')');
        for cause in error.chain() {
            line.note("caused by: ", cause);
        }
    }
    if let Some((file, number)) = record.failure_place() {
        line.note("at ", file);
        line.out.push(':');
        integer(number, line.out);
        if let Some(function) = record.failed_function() {
            line.out.extend([" in ", function]);
        }
    }
}

fn write(value: Value<'_>, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if value { "true" } else { "false" }),
        Value::Number(value) => number(value, |word, out| out.push_str(word), out),
        Value::Text(text) => word(text, out),
        Value::Bytes(count) => out.extend(["[", &count.to_string(), " bytes]"]),
        Value::Time(time) => time.write_rfc3339(out, Precision::Exact),
        Value::Duration(duration) => {
            milliseconds(duration, out);
            out.push_str("ms");
        }
        Value::NegativeDuration(duration) => {
            out.push('-');
            write(Value::Duration(duration), out);
        }
        Value::Redacted(class) => out.push_str(&redacted(class)),
        Value::Seq(seq) => list('[', ']', seq.items(), out, write),
        Value::Map(map) => list('{', '}', map.entries(), out, |(key, value), out| {
            word(key, out);
            out.push('=');
            write(value, out);
        }),
        Value::Error(error) => word(error.message(), out),
    }
}

fn list<T>(
    open: char,
    close: char,
    items: impl Iterator<Item = T>,
    out: &mut String,
    write: impl Fn(T, &mut String),
) {
    out.push(open);
    for (index, item) in items.enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        write(item, out);
    }
    out.push(close);
}

/// A text that nothing follows: as it is, unless it holds what a terminal would take for something else.
fn sentence(text: &str, out: &mut String) {
    if has_unsafe(text) {
        escape(text, out);
    } else {
        out.push_str(text);
    }
}

/// The same of a text that fields follow: quoted where it could be taken for them.
fn free_sentence(text: &str, out: &mut String) {
    if text.is_empty() || text.contains(['=', '"', '\\']) {
        word(text, out);
    } else {
        sentence(text, out);
    }
}

/// A text, quoted wherever it could be taken for something else.
fn word(text: &str, out: &mut String) {
    if is_plain_word(text) {
        out.push_str(text);
    } else {
        out.push('"');
        escape(text, out);
        out.push('"');
    }
}

/// A line under way, with colours or without.
struct Painted<'a> {
    out: &'a mut String,
    colour: bool,
}

impl Painted<'_> {
    fn paint(&mut self, style: Style, write: impl FnOnce(&mut String)) {
        if self.colour {
            self.out.push_str(&style.render().to_string());
            write(self.out);
            self.out.push_str(&style.render_reset().to_string());
        } else {
            write(self.out);
        }
    }

    fn key(&mut self, key: &str) {
        self.out.push(' ');
        self.paint(DIM, |out| word(key, out));
        self.out.push('=');
    }

    fn text(&mut self, key: &str, value: &str) {
        self.key(key);
        word(value, self.out);
    }

    /// An indented line of its own; hostile text in it is escaped, so it can't begin another.
    fn note(&mut self, label: &str, text: &str) {
        self.out.push_str("\n    ");
        self.paint(DIM, |out| out.push_str(label));
        sentence(text, self.out);
    }
}

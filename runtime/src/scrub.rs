//! Secrets that a text gives away by their shape, removed before any encoder sees them.
//!
//! The last line of defence, not the first: it knows a credential only by how it looks.

mod rules;

use crate::value::{Container, Key, Number, Sink, Value, fields};

/// The values with every recognised secret replaced; the very same bytes where there is none.
pub(crate) fn scrub(values: Vec<u8>) -> Vec<u8> {
    if fields(&values).all(|(key, value)| is_clean_key(key) && is_clean(value)) {
        return values;
    }
    let mut sink = Sink::default();
    for (key, value) in fields(&values) {
        match key {
            Key::Static(index) => sink.static_key(index),
            Key::Dynamic(key) => sink.dynamic_key(&scrub_text(key)),
        }
        copy(value, &mut sink);
    }
    sink.into_bytes()
}

/// A text of which no part is recognised as a secret.
pub(crate) fn scrub_text(text: &str) -> String {
    rules::scrubbed(text).unwrap_or_else(|| text.to_owned())
}

fn is_clean_key(key: Key<'_>) -> bool {
    match key {
        Key::Static(_) => true,
        Key::Dynamic(key) => is_clean_text(key),
    }
}

fn is_clean_text(text: &str) -> bool {
    rules::scrubbed(text).is_none()
}

fn is_clean(value: Value<'_>) -> bool {
    match value {
        Value::Text(text) => is_clean_text(text),
        Value::Seq(seq) => seq.items().all(is_clean),
        Value::Map(map) => map
            .entries()
            .all(|(key, value)| is_clean_text(key) && is_clean(value)),
        Value::Error(error) => error.parts().items().all(is_clean),
        _ => true,
    }
}

fn copy(value: Value<'_>, sink: &mut Sink) {
    match value {
        Value::Null => sink.null(),
        Value::Bool(value) => sink.bool(value),
        Value::Number(number) => copy_number(number, sink),
        Value::Text(text) => sink.text(&scrub_text(text)),
        Value::Bytes(count) => sink.byte_count(usize::try_from(count).unwrap_or(usize::MAX)),
        Value::Time(time) => sink.time(time.nanos()),
        Value::Duration(duration) => sink.duration(duration.as_nanos()),
        Value::NegativeDuration(duration) => sink.negative_duration(duration.as_nanos()),
        Value::Redacted(class) => sink.redacted(class),
        Value::Seq(seq) => copy_items(seq.items(), Container::Seq, sink),
        Value::Error(error) => copy_items(error.parts().items(), Container::Error, sink),
        Value::Map(map) => sink.container(Container::Map, |sink| {
            for (key, value) in map.entries() {
                sink.entry_key(&scrub_text(key));
                copy(value, sink);
            }
        }),
    }
}

fn copy_number(number: Number, sink: &mut Sink) {
    match number {
        Number::U64(value) => sink.u64(value),
        Number::I64(value) => sink.i64(value),
        Number::U128(value) => sink.u128(value),
        Number::I128(value) => sink.i128(value),
        Number::F32(value) => sink.f32(value),
        Number::F64(value) => sink.f64(value),
    }
}

fn copy_items<'a>(items: impl Iterator<Item = Value<'a>>, kind: Container, sink: &mut Sink) {
    sink.container(kind, |sink| {
        for item in items {
            copy(item, sink);
        }
    });
}

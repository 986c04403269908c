//! A record's values, looked through and copied without the secrets in their texts.

use std::borrow::Cow;

use super::budget::{Budget, missing};
use super::{has_secret, scrub_text};
use crate::value::{Container, Key, Number, Sink, Value, fields};

/// The key that says that a record's text was not read to its end.
const MARK_KEY: &str = "scrub";
/// What a field is called instead that has this name already.
const MOVED_KEY: &str = "fields.scrub";
/// What an entry is called that stands for those left out.
const REST: &str = "…";

/// Whether there is nothing to remove and nothing to cut.
pub(super) fn is_clean(values: &[u8]) -> bool {
    let mut budget = Budget::of_record();
    fields(values).all(|(key, value)| is_clean_key(key) && is_clean_value(value, &mut budget))
}

fn is_clean_key(key: Key<'_>) -> bool {
    match key {
        Key::Static(_) => true,
        Key::Dynamic(MARK_KEY) => false,
        Key::Dynamic(key) => !has_secret(key),
    }
}

fn is_clean_text(text: &str, budget: &mut Budget) -> bool {
    budget.admits(text) && !has_secret(text)
}

fn is_clean_value(value: Value<'_>, budget: &mut Budget) -> bool {
    match value {
        Value::Text(text) => is_clean_text(text, budget),
        Value::Seq(seq) => seq.items().all(|item| is_clean_value(item, budget)),
        Value::Map(map) => map
            .entries()
            .all(|(key, value)| is_clean_text(key, budget) && is_clean_value(value, budget)),
        Value::Error(error) => error
            .parts()
            .items()
            .all(|part| is_clean_value(part, budget)),
        _ => true,
    }
}

/// The values without their secrets, and with the mark if some of the text is missing.
pub(super) fn scrubbed(values: &[u8]) -> Vec<u8> {
    let mut sink = Sink::default();
    let mut budget = Budget::of_record();
    let mut keys = Keys::default();
    for (key, value) in fields(values) {
        match key {
            Key::Static(index) => sink.static_key(index),
            Key::Dynamic(MARK_KEY) => sink.dynamic_key(MOVED_KEY),
            // However little is left: a key is short, and without it the field would be lost.
            Key::Dynamic(key) => sink.dynamic_key(&keys.kept_apart(key, scrub_text(key).into())),
        }
        copy(value, &mut sink, &mut budget);
    }
    if budget.ran_out() {
        sink.dynamic_key(MARK_KEY);
        sink.note("partial");
    }
    sink.into_bytes()
}

fn copy(value: Value<'_>, sink: &mut Sink, budget: &mut Budget) {
    match value {
        Value::Null => sink.null(),
        Value::Bool(value) => sink.bool(value),
        Value::Number(number) => copy_number(number, sink),
        Value::Text(text) => sink.text(&budget.spend(text)),
        Value::Bytes(count) => sink.byte_count(usize::try_from(count).unwrap_or(usize::MAX)),
        Value::Time(time) => sink.time(time.nanos()),
        Value::Duration(duration) => sink.duration(duration.as_nanos()),
        Value::NegativeDuration(duration) => sink.negative_duration(duration.as_nanos()),
        Value::Redacted(class) => sink.redacted(class),
        Value::Seq(seq) => sink.container(Container::Seq, |sink| {
            copy_items(seq.items(), sink, budget);
        }),
        Value::Map(map) => sink.container(Container::Map, |sink| {
            copy_entries(map.entries(), sink, budget);
        }),
        Value::Error(error) => sink.container(Container::Error, |sink| {
            for part in error.parts().items() {
                copy(part, sink, budget);
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

/// One note for all items that there is nothing left for.
fn copy_items<'a>(items: impl Iterator<Item = Value<'a>>, sink: &mut Sink, budget: &mut Budget) {
    let mut lost = 0;
    for item in items {
        match text_bytes(item) {
            bytes if budget.is_spent() && bytes > 0 => lost += bytes,
            _ => copy(item, sink, budget),
        }
    }
    if lost > 0 {
        budget.leave_out();
        sink.note(&missing(lost));
    }
}

fn copy_entries<'a>(
    entries: impl Iterator<Item = (&'a str, Value<'a>)>,
    sink: &mut Sink,
    budget: &mut Budget,
) {
    let mut lost = 0;
    let mut keys = Keys::default();
    for (key, value) in entries {
        if budget.is_spent() {
            lost += key.len() + text_bytes(value);
        } else {
            sink.entry_key(&keys.kept_apart(key, budget.spend(key)));
            copy(value, sink, budget);
        }
    }
    if lost > 0 {
        budget.leave_out();
        sink.entry_key(REST);
        sink.note(&missing(lost));
    }
}

/// Numbers the keys of a map that were scrubbed: two that became one would cost an entry.
#[derive(Default)]
struct Keys {
    scrubbed: usize,
}

impl Keys {
    fn kept_apart<'k>(&mut self, key: &str, scrubbed: Cow<'k, str>) -> Cow<'k, str> {
        if scrubbed == key {
            return scrubbed;
        }
        self.scrubbed += 1;
        match self.scrubbed {
            1 => scrubbed,
            number => Cow::Owned(format!("{scrubbed}_{number}")),
        }
    }
}

/// The bytes of all texts in a value.
fn text_bytes(value: Value<'_>) -> usize {
    match value {
        Value::Text(text) => text.len(),
        Value::Seq(seq) => seq.items().map(text_bytes).sum(),
        Value::Map(map) => map
            .entries()
            .map(|(key, value)| key.len() + text_bytes(value))
            .sum(),
        Value::Error(error) => error.parts().items().map(text_bytes).sum(),
        _ => 0,
    }
}

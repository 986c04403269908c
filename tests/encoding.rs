//! Any value through every encoder: one line, nothing in it that a terminal or a shipper obeys, and JSON that
//! parses back to the value.

use candor::{Encoding, Loggable, ValueWriter, log_info};
use proptest::prelude::*;
use serde_json::{Map, Number, Value};

use crate::lines::{Lines, parse};

/// A value of any shape.
#[derive(Clone, Debug)]
enum Any {
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    Wide(i128),
    Short(f32),
    Float(f64),
    Text(String),
    Seq(Vec<Self>),
    Map(Vec<(String, Self)>),
}

impl Loggable for Any {
    fn log(&self, out: ValueWriter<'_>) {
        match self {
            Self::Bool(value) => out.bool(*value),
            Self::Unsigned(value) => out.u64(*value),
            Self::Signed(value) => out.i64(*value),
            Self::Wide(value) => out.i128(*value),
            Self::Short(value) => out.f32(*value),
            Self::Float(value) => out.f64(*value),
            Self::Text(value) => out.text(value),
            Self::Seq(items) => out.seq(|seq| items.iter().for_each(|item| seq.item(item))),
            Self::Map(entries) => out.map(|map| {
                for (name, value) in entries {
                    map.entry(name, value);
                }
            }),
        }
    }
}

/// Whether the JSON is what the value says.
fn equals(json: &Value, value: &Any) -> bool {
    match value {
        Any::Bool(value) => json == value,
        Any::Unsigned(value) => is_number(json, &value.to_string()),
        Any::Signed(value) => is_number(json, &value.to_string()),
        Any::Wide(value) => is_number(json, &value.to_string()),
        Any::Short(value) => {
            let same = |text: String| text.parse::<f32>().map(f32::to_bits) == Ok(value.to_bits());
            float_equals(json, f64::from(*value), same)
        }
        Any::Float(value) => {
            let same = |text: String| text.parse::<f64>().map(f64::to_bits) == Ok(value.to_bits());
            float_equals(json, *value, same)
        }
        Any::Text(text) => json.as_str() == Some(text),
        Any::Seq(items) => json.as_array().is_some_and(|array| {
            array.len() == items.len()
                && array
                    .iter()
                    .zip(items)
                    .all(|(json, item)| equals(json, item))
        }),
        Any::Map(entries) => json
            .as_object()
            .is_some_and(|object| map_equals(object, entries)),
    }
}

fn is_number(json: &Value, digits: &str) -> bool {
    json.as_number()
        .is_some_and(|number| number.to_string() == digits)
}

fn float_equals(json: &Value, value: f64, is_same: impl Fn(String) -> bool) -> bool {
    let word = |word: &str| json.as_str() == Some(word);
    match value {
        value if value.is_nan() => word("NaN"),
        f64::INFINITY => word("Infinity"),
        f64::NEG_INFINITY => word("-Infinity"),
        _ => json.as_number().map(Number::to_string).is_some_and(is_same),
    }
}

fn map_equals(object: &Map<String, Value>, entries: &[(String, Any)]) -> bool {
    let all_there =
        |(name, value): &(String, Any)| object.get(name).is_some_and(|json| equals(json, value));
    object.len() == entries.len() && entries.iter().all(all_there)
}

/// Characters that must never stand in a line as they are, drawn more often than chance would.
const HOSTILE: &[char] = &[
    '\0',
    '\n',
    '\r',
    '\t',
    '\u{1b}',
    '\u{7f}',
    '\u{85}',
    '\u{9b}',
    '\u{61c}',
    '\u{200e}',
    '\u{200f}',
    '\u{2028}',
    '\u{2029}',
    '\u{202a}',
    '\u{202e}',
    '\u{2066}',
    '\u{2069}',
    '\u{feff}',
    '\u{e0001}',
    '\u{e0041}',
    '\u{e007f}',
    '"',
    '\\',
    '=',
    '{',
    '}',
    ' ',
    '\u{10ffff}',
    '\u{d7ff}',
    '\u{e000}',
];

fn is_hostile(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(c, '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

fn text() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        any::<char>(),
        proptest::sample::select(HOSTILE),
        proptest::char::range('a', 'z')
    ];
    proptest::collection::vec(letter, 0..24).prop_map(|letters| letters.into_iter().collect())
}

/// A name that no rule forbids: what stands under a forbidden one is not what went in.
fn name() -> impl Strategy<Value = String> {
    text().prop_map(|text| format!("plain {}", text.replace(|c: char| c.is_alphanumeric(), "_")))
}

fn entries(value: impl Strategy<Value = Any>) -> impl Strategy<Value = Any> {
    proptest::collection::btree_map(name(), value, 0..4)
        .prop_map(|map| Any::Map(map.into_iter().collect()))
}

fn value() -> impl Strategy<Value = Any> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Any::Bool),
        any::<u64>().prop_map(Any::Unsigned),
        any::<i64>().prop_map(Any::Signed),
        any::<i128>().prop_map(Any::Wide),
        proptest::num::f32::ANY.prop_map(Any::Short),
        proptest::num::f64::ANY.prop_map(Any::Float),
        text().prop_map(Any::Text),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Any::Seq),
            entries(inner)
        ]
    })
}

/// The one line that the value makes.
fn line(encoding: Encoding, value: &Any) -> String {
    let directives = candor::Directives::new(candor::LevelFilter::Debug);
    let lines = Lines::of(encoding, directives);
    log_info!(logger: &lines.logger, "Any value", value, ..value as spread);
    lines.one()
}

proptest! {
    // What fails is written down as a test of its own, not in a file of seeds.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_parses_back_to_the_value(value in value()) {
        let line = line(Encoding::Json, &value);
        let object = parse(&line);
        prop_assert!(equals(&object["value"], &value), "{line}");
    }

    #[test]
    fn no_character_that_anybody_obeys_stands_in_a_line(value in value()) {
        for encoding in [Encoding::Json, Encoding::Pretty { colour: false }] {
            let line = line(encoding, &value);
            prop_assert!(!line.contains(is_hostile), "{line:?}");
        }
    }

    #[test]
    fn the_entries_of_a_spread_parse_back_too(value in entries(value())) {
        let object = parse(&line(Encoding::Json, &value));
        let Any::Map(entries) = &value else { unreachable!("a map was asked for") };
        for (name, value) in entries {
            prop_assert!(equals(&object[format!("spread.{name}")], value), "{object}");
        }
    }

    #[test]
    fn colours_add_escape_codes_and_nothing_else(value in value()) {
        let plain = line(Encoding::Pretty { colour: false }, &value);
        let coloured = line(Encoding::Pretty { colour: true }, &value);
        let codes = coloured.matches('\u{1b}').count();
        prop_assert!(codes > 0);
        prop_assert_eq!(coloured.matches("\u{1b}[").count(), codes);
        prop_assert_eq!(without_codes(&coloured).len(), plain.len());
    }
}

/// The text without `ESC [ … m`.
fn without_codes(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut out, part| {
        out.push_str(part.split_once('m').map_or("", |(_, rest)| rest));
        out
    })
}

#[test]
fn a_field_of_the_pretty_line_cannot_be_forged() {
    let lines = Lines::pretty();
    let value = "x level=ERROR\nforged";
    log_info!(logger: &lines.logger, "Any value", value);
    let line = lines.one();
    assert!(line.contains(r#"value="x level=ERROR\nforged""#), "{line}");
}

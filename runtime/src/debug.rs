//! `{:?}` of a type by its `Loggable`: what a record would show of it, and no more.
//!
//! For `#[loggable(debug)]`: texts of `unwrap`, `assert_eq!` and other crates' logs print what `Debug` gives them.

use std::fmt::{self, Debug};

use crate::callsite::Callsite;
use crate::clock::Precision;
use crate::loggable::Loggable;
use crate::record::capture;
use crate::scrub::scrub;
use crate::value::{Number, Value, fields};

static PRINTED: Callsite = Callsite::new(
    None,
    "\u{1f}value",
    "candor\u{1f}candor/src/debug.rs",
    line!(),
);

/// Prints what a record would hold of a value of the type `name`, which is empty where the type has none.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug_by_loggable(
    name: &str,
    value: &dyn Loggable,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let values = scrub(capture(&PRINTED, &[value]));
    match fields(&values).next() {
        Some((_, Value::Map(map))) => {
            let mut out = f.debug_struct(name);
            map.entries().for_each(|(key, value)| {
                out.field(key, &Printed(value));
            });
            out.finish()
        }
        // A unit is its name.
        Some((_, Value::Text(text))) if text == name => f.write_str(name),
        Some((_, value)) if name.is_empty() => Printed(value).fmt(f),
        Some((_, value)) => f.debug_tuple(name).field(&Printed(value)).finish(),
        None => f.debug_tuple(name).finish(),
    }
}

struct Printed<'a>(Value<'a>);

impl Debug for Printed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Null => f.write_str("None"),
            Value::Bool(value) => value.fmt(f),
            Value::Number(number) => write_number(number, f),
            Value::Text(text) => text.fmt(f),
            Value::Bytes(count) => write!(f, "[{count} bytes]"),
            Value::Time(time) => {
                let mut text = String::new();
                time.write_rfc3339(&mut text, Precision::Exact);
                f.write_str(&text)
            }
            Value::Duration(duration) => duration.fmt(f),
            Value::NegativeDuration(duration) => write!(f, "-{duration:?}"),
            Value::Redacted(Some(class)) => write!(f, "[redacted:{}]", class.as_str()),
            Value::Redacted(None) => f.write_str("[redacted]"),
            Value::Seq(seq) => f.debug_list().entries(seq.items().map(Printed)).finish(),
            Value::Error(error) => {
                let parts = error.parts().items().map(Printed);
                f.debug_list().entries(parts).finish()
            }
            Value::Map(map) => {
                let entries = map
                    .entries()
                    .map(|(key, value)| (Name(key), Printed(value)));
                f.debug_map().entries(entries).finish()
            }
        }
    }
}

fn write_number(number: Number, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match number {
        Number::U64(value) => value.fmt(f),
        Number::I64(value) => value.fmt(f),
        Number::U128(value) => value.fmt(f),
        Number::I128(value) => value.fmt(f),
        Number::F32(value) => value.fmt(f),
        Number::F64(value) => value.fmt(f),
    }
}

/// A name without quotes.
struct Name<'a>(&'a str);

impl Debug for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

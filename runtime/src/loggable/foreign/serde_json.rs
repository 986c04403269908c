//! `serde_json`: every name judged at every depth, as those of any map.

use serde_json::{Map, Number, Value};

use crate::loggable::writer::Keys;
use crate::loggable::{Loggable, ValueWriter};
use crate::privacy::NonSecret;

/// Digits that a `f64` keeps, whatever they are.
const EXACT_DIGITS: usize = 15;

/// Shows what JSON shows, to a depth of 16, with 1,000 items a container and 4,000 in all. A null entry is left out.
impl Loggable for Value {
    fn log(&self, out: ValueWriter<'_>) {
        match self {
            Self::Null => out.none(),
            Self::Bool(value) => out.bool(*value),
            Self::Number(number) => number.log(out),
            Self::String(text) => out.text(text),
            Self::Array(items) => array(items, out),
            Self::Object(entries) => entries.log(out),
        }
    }
}

/// A list of lists of two may be one of names and values: headers, form fields.
fn array(items: &[Value], out: ValueWriter<'_>) {
    match items {
        [name @ Value::String(_), value] if out.is_item() => out.seq(|seq| seq.pair(name, value)),
        _ => items.log(out),
    }
}

/// Shows what an object of JSON shows.
impl Loggable for Map<String, Value> {
    fn log(&self, out: ValueWriter<'_>) {
        out.map(|map| map.entries(Keys::Names, self.iter()));
    }
}

/// Shows the number; one that no Rust number holds exactly, which `arbitrary_precision` lets in, as its text.
///
/// ```
/// // However the crate keeps them: this example runs with `arbitrary_precision` and without.
/// let text = r#"{"a": 18446744073709551615, "b": -7, "c": 0.1, "d": 1e300, "e": 0.30000000000000004}"#;
/// let numbers: serde_json::Value = serde_json::from_str(text)?;
/// let logs = candor::testing::capture();
/// candor::log_info!("Numbers read", ..numbers);
/// logs.one()
///     .assert_field("numbers.a", u64::MAX)
///     .assert_field("numbers.b", -7)
///     .assert_field("numbers.c", 0.1)
///     .assert_field("numbers.d", 1e300)
///     .assert_field("numbers.e", 0.1 + 0.2);
/// # Ok::<(), serde_json::Error>(())
/// ```
impl Loggable for Number {
    fn log(&self, out: ValueWriter<'_>) {
        if let Some(value) = self.as_u64() {
            out.u64(value);
        } else if let Some(value) = self.as_i64() {
            out.i64(value);
        } else if let Some(value) = self.as_u128() {
            out.u128(value);
        } else if let Some(value) = self.as_i128() {
            out.i128(value);
        } else {
            match self.as_f64().filter(|value| is_exact(self, *value)) {
                Some(value) => out.f64(value),
                None => out.scalar_text(self),
            }
        }
    }
}

impl NonSecret for Number {}

/// Whether `value` says all that the number says.
fn is_exact(number: &Number, value: f64) -> bool {
    let text = number.to_string();
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    match digits.trim_start_matches('0').len() {
        0 => true,
        1..=EXACT_DIGITS if value.is_normal() => true,
        // The shortest text that gives the same number is what most programs write.
        _ => Number::from_f64(value).is_some_and(|shortest| shortest.to_string() == text),
    }
}

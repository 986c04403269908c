//! Numbers as text, shared by every encoding.

use std::time::Duration;

use crate::value::Number;

/// Any number; `word` writes what JSON has no number for.
pub(super) fn number(value: Number, word: impl Fn(&str, &mut String), out: &mut String) {
    match value {
        Number::U64(value) => integer(value, out),
        Number::I64(value) => integer(value, out),
        Number::U128(value) => integer(value, out),
        Number::I128(value) => integer(value, out),
        Number::F32(value) => match non_finite(value.into()) {
            Some(name) => word(name, out),
            None => float(value, out),
        },
        Number::F64(value) => match non_finite(value) {
            Some(name) => word(name, out),
            None => float(value, out),
        },
    }
}

/// The words for floating-point values that JSON has no number for.
const fn non_finite(value: f64) -> Option<&'static str> {
    if value.is_nan() {
        Some("NaN")
    } else if value.is_infinite() {
        Some(if value.is_sign_positive() {
            "Infinity"
        } else {
            "-Infinity"
        })
    } else {
        None
    }
}

pub(super) fn integer(value: impl itoa::Integer, out: &mut String) {
    out.push_str(itoa::Buffer::new().format(value));
}

/// The shortest text that parses back to the same number; `value` is finite.
pub(super) fn float(value: impl zmij::Float, out: &mut String) {
    out.push_str(zmij::Buffer::new().format_finite(value));
}

/// Milliseconds, with as many of three decimals (microseconds) as there are.
pub(super) fn milliseconds(value: Duration, out: &mut String) {
    let micros = value.as_micros();
    integer(micros / 1_000, out);
    let fraction = micros % 1_000;
    if fraction > 0 {
        let digits = format!(".{fraction:03}");
        out.push_str(digits.trim_end_matches('0'));
    }
}

//! The record's `duration_ms` in nanoseconds, as Datadog and the Elastic Common Schema want it.

use std::time::Duration;

use crate::value::{Number, Value};

/// The key of the record's own duration; other durations stay milliseconds.
pub(super) const DURATION: &str = "duration_ms";

const NANOS_PER_MILLI: i64 = 1_000_000;

/// Whole nanoseconds; none where the value is no length of time, or longer than 292 years.
pub(super) fn nanos(value: Value<'_>) -> Option<i64> {
    match value {
        Value::Duration(duration) => i64::try_from(duration.as_nanos()).ok(),
        Value::Number(milliseconds) => of_milliseconds(milliseconds),
        _ => None,
    }
}

fn of_milliseconds(number: Number) -> Option<i64> {
    let whole = match number {
        Number::U64(value) => i64::try_from(value).ok(),
        Number::I64(value) => Some(value),
        Number::U128(value) => i64::try_from(value).ok(),
        Number::I128(value) => i64::try_from(value).ok(),
        Number::F32(value) => return of_fraction(value.into()),
        Number::F64(value) => return of_fraction(value),
    };
    let whole = whole.filter(|&milliseconds| milliseconds >= 0)?;
    whole.checked_mul(NANOS_PER_MILLI)
}

fn of_fraction(milliseconds: f64) -> Option<i64> {
    let duration = Duration::try_from_secs_f64(milliseconds / 1_000.0).ok()?;
    i64::try_from(duration.as_nanos()).ok()
}

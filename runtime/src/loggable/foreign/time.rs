//! `time`: instants and lengths of time as the standard library's, civil times as ISO 8601 text.

use std::fmt;

use time::{Date, Duration, OffsetDateTime, PrimitiveDateTime, Time, UtcDateTime};

use crate::loggable::{Loggable, ValueWriter};
use crate::privacy::NonSecret;

/// Shows the instant in UTC; the offset is not kept.
impl Loggable for OffsetDateTime {
    fn log(&self, out: ValueWriter<'_>) {
        out.instant(self.unix_timestamp_nanos(), self);
    }
}

/// Shows the instant.
impl Loggable for UtcDateTime {
    fn log(&self, out: ValueWriter<'_>) {
        out.instant(self.unix_timestamp_nanos(), self);
    }
}

/// Shows `2025-11-13T19:00:00.123`.
impl Loggable for PrimitiveDateTime {
    fn log(&self, out: ValueWriter<'_>) {
        let time = OfDay(self.time());
        out.scalar_text(&format_args!("{}T{time}", self.date()));
    }
}

/// Shows `2025-11-13`.
impl Loggable for Date {
    fn log(&self, out: ValueWriter<'_>) {
        out.scalar_text(self);
    }
}

/// Shows `19:00:00.123`.
impl Loggable for Time {
    fn log(&self, out: ValueWriter<'_>) {
        out.scalar_text(&OfDay(*self));
    }
}

/// Shows what the standard library's shows; one less than nothing has a minus sign.
impl Loggable for Duration {
    fn log(&self, out: ValueWriter<'_>) {
        out.signed_duration(self.whole_nanoseconds());
    }
}

impl NonSecret for OffsetDateTime {}
impl NonSecret for UtcDateTime {}
impl NonSecret for PrimitiveDateTime {}
impl NonSecret for Date {}
impl NonSecret for Time {}
impl NonSecret for Duration {}

/// With the two digits of an hour that ISO 8601 asks for and the crate's own `Display` hasn't.
struct OfDay(Time);

impl fmt::Display for OfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hour, minute, second, nanos) = self.0.as_hms_nano();
        write!(f, "{hour:02}:{minute:02}:{second:02}")?;
        if nanos == 0 {
            return Ok(());
        }
        let digits = format!("{nanos:09}");
        write!(f, ".{}", digits.trim_end_matches('0'))
    }
}

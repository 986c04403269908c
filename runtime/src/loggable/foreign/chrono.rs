//! `chrono`: instants and lengths of time as the standard library's, civil times as ISO 8601 text.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};

use crate::loggable::{Loggable, ValueWriter};
use crate::privacy::NonSecret;

const NANOS_PER_SECOND: i128 = 1_000_000_000;

/// Shows the instant in UTC; the offset is not kept.
impl<Tz: TimeZone> Loggable for DateTime<Tz> {
    fn log(&self, out: ValueWriter<'_>) {
        let nanos = i128::from(self.timestamp()) * NANOS_PER_SECOND
            + i128::from(self.timestamp_subsec_nanos());
        out.instant(nanos, &format_args!("{:?}Z", self.naive_utc()));
    }
}

/// Shows `2025-11-13T19:00:00.123`.
impl Loggable for NaiveDateTime {
    fn log(&self, out: ValueWriter<'_>) {
        out.scalar_text(&format_args!("{self:?}"));
    }
}

/// Shows `2025-11-13`.
impl Loggable for NaiveDate {
    fn log(&self, out: ValueWriter<'_>) {
        out.scalar_text(self);
    }
}

/// Shows `19:00:00.123`.
impl Loggable for NaiveTime {
    fn log(&self, out: ValueWriter<'_>) {
        out.scalar_text(self);
    }
}

/// Shows what a `Duration` shows; one less than nothing has a minus sign.
impl Loggable for TimeDelta {
    fn log(&self, out: ValueWriter<'_>) {
        let nanos =
            i128::from(self.num_seconds()) * NANOS_PER_SECOND + i128::from(self.subsec_nanos());
        out.signed_duration(nanos);
    }
}

impl<Tz: TimeZone> NonSecret for DateTime<Tz> {}
impl NonSecret for NaiveDateTime {}
impl NonSecret for NaiveDate {}
impl NonSecret for NaiveTime {}
impl NonSecret for TimeDelta {}

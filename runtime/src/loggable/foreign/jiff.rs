//! `jiff`: instants and lengths of time as the standard library's, civil times and spans as ISO 8601 text.

use jiff::civil::{Date, DateTime, Time};
use jiff::{SignedDuration, Span, Timestamp, Zoned};

use crate::loggable::{Loggable, ValueWriter};
use crate::privacy::NonSecret;

/// Shows the instant.
impl Loggable for Timestamp {
    fn log(&self, out: ValueWriter<'_>) {
        out.instant(self.as_nanosecond(), self);
    }
}

/// Shows the instant in UTC; the time zone is not kept.
impl Loggable for Zoned {
    fn log(&self, out: ValueWriter<'_>) {
        self.timestamp().log(out);
    }
}

/// Shows what a `Duration` shows; one less than nothing has a minus sign.
impl Loggable for SignedDuration {
    fn log(&self, out: ValueWriter<'_>) {
        out.signed_duration(self.as_nanos());
    }
}

macro_rules! as_text {
    ($($type:ty => $example:literal),*) => { $(
        #[doc = concat!("Shows `", $example, "`.")]
        impl Loggable for $type {
            fn log(&self, out: ValueWriter<'_>) {
                out.scalar_text(self);
            }
        }
    )* };
}

as_text!(
    DateTime => "2025-11-13T19:00:00.123",
    Date => "2025-11-13",
    Time => "19:00:00.123",
    // How long a month is depends on the month: no number of seconds would be true.
    Span => "P1M2DT3H"
);

impl NonSecret for Timestamp {}
impl NonSecret for Zoned {}
impl NonSecret for SignedDuration {}
impl NonSecret for DateTime {}
impl NonSecret for Date {}
impl NonSecret for Time {}
impl NonSecret for Span {}

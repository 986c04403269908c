//! Points in time, lengths of time, and what has no other form than text although it can hold no secret.

use std::time::{Duration, SystemTime};

use super::ValueWriter;
use crate::clock::Timestamp;

impl ValueWriter<'_> {
    /// A length of time; the schema chooses its unit.
    pub fn duration(self, value: Duration) {
        let nanos = value.as_nanos();
        self.scalar(&nanos, |sink| sink.duration(nanos));
    }

    /// A point in time; printed as RFC 3339, UTC.
    pub fn time(self, value: SystemTime) {
        let nanos = Timestamp::from(value).nanos();
        self.scalar(&nanos, |sink| sink.time(nanos));
    }
}

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
impl ValueWriter<'_> {
    /// A point in time, in nanoseconds since the Unix epoch; `otherwise` where its year has not four digits.
    pub(in crate::loggable) fn instant(self, nanos: i128, otherwise: &dyn std::fmt::Display) {
        if Timestamp::from_nanos(nanos).is_rfc3339() {
            self.scalar(&nanos, |sink| sink.time(nanos));
        } else {
            self.scalar_text(otherwise);
        }
    }

    /// A length of time in nanoseconds that may be less than nothing.
    pub(in crate::loggable) fn signed_duration(self, nanos: i128) {
        self.scalar(&nanos, |sink| {
            let length = nanos.unsigned_abs();
            if nanos < 0 {
                sink.negative_duration(length);
            } else {
                sink.duration(length);
            }
        });
    }
}

#[cfg(any(
    feature = "chrono",
    feature = "jiff",
    feature = "serde_json",
    feature = "time"
))]
impl ValueWriter<'_> {
    /// Text that can be no more than a number or a date: it stands wherever those may.
    pub(in crate::loggable) fn scalar_text(self, value: &dyn std::fmt::Display) {
        let text = crate::loggable::render(format_args!("{value}"));
        self.scalar(&text, |sink| sink.text(&text));
    }
}

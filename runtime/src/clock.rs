//! Points in time, as records carry and print them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Nanoseconds since the Unix epoch, UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Timestamp(i128);

const NANOS_PER_SECOND: i128 = 1_000_000_000;
const SECONDS_PER_DAY: i64 = 86_400;

impl Timestamp {
    pub(crate) fn now() -> Self {
        SystemTime::now().into()
    }

    pub(crate) const fn from_nanos(nanos: i128) -> Self {
        Self(nanos)
    }

    /// Milliseconds since the Unix epoch.
    pub(crate) fn unix_millis(self) -> i64 {
        const NANOS_PER_MILLI: i64 = 1_000_000;
        match i64::try_from(self.0) {
            // Of every time before the year 2262; a division of 128 bits takes ten times as long.
            Ok(nanos) => nanos.div_euclid(NANOS_PER_MILLI),
            Err(_too_many) => {
                let millis = self.0.div_euclid(i128::from(NANOS_PER_MILLI));
                i64::try_from(millis).unwrap_or_default()
            }
        }
    }

    pub(crate) const fn nanos(self) -> i128 {
        self.0
    }

    /// Whether the year has four digits: RFC 3339 knows no other.
    #[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
    pub(crate) const fn is_rfc3339(self) -> bool {
        const FIRST: i128 = -62_167_219_200 * NANOS_PER_SECOND;
        const AFTER_LAST: i128 = 253_402_300_800 * NANOS_PER_SECOND;
        FIRST <= self.0 && self.0 < AFTER_LAST
    }

    /// The system's time; the epoch where the system, as Windows before 1601, can't count so far.
    pub(crate) fn to_system_time(self) -> SystemTime {
        let nanos = self.0.unsigned_abs();
        let seconds = u64::try_from(nanos / NANOS_PER_SECOND.unsigned_abs()).unwrap_or(u64::MAX);
        let rest = u32::try_from(nanos % NANOS_PER_SECOND.unsigned_abs()).unwrap_or_default();
        let distance = Duration::new(seconds, rest);
        let time = if self.0 < 0 {
            UNIX_EPOCH.checked_sub(distance)
        } else {
            UNIX_EPOCH.checked_add(distance)
        };
        time.unwrap_or(UNIX_EPOCH)
    }

    /// Appends `2025-11-13T19:00:00.123Z`; finer digits only where the value has them and they are asked for.
    pub(crate) fn write_rfc3339(self, out: &mut String, precision: Precision) {
        let nanos = i64::try_from(self.0.rem_euclid(NANOS_PER_SECOND)).unwrap_or_default();
        let seconds = i64::try_from(self.0.div_euclid(NANOS_PER_SECOND)).unwrap_or_default();
        let (year, month, day) = civil_from_days(seconds.div_euclid(SECONDS_PER_DAY));
        let of_day = seconds.rem_euclid(SECONDS_PER_DAY);
        pad(out, year, 4);
        out.push('-');
        pad(out, month, 2);
        out.push('-');
        pad(out, day, 2);
        out.push('T');
        pad(out, of_day / 3600, 2);
        out.push(':');
        pad(out, of_day / 60 % 60, 2);
        out.push(':');
        pad(out, of_day % 60, 2);
        out.push('.');
        match precision {
            Precision::Exact if nanos % 1_000_000 != 0 => pad(out, nanos, 9),
            Precision::Exact | Precision::Millis => pad(out, nanos / 1_000_000, 3),
        }
        out.push('Z');
    }
}

/// How many digits a printed time has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Precision {
    /// Three: what a record's `timestamp` has.
    Millis,
    /// Three, or nine when the value is finer: for times that users log.
    Exact,
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let nanos = |distance: Duration| i128::try_from(distance.as_nanos()).unwrap_or(i128::MAX);
        match time.duration_since(UNIX_EPOCH) {
            Ok(after) => Self(nanos(after)),
            Err(before) => Self(-nanos(before.duration())),
        }
    }
}

fn pad(out: &mut String, number: i64, width: usize) {
    let mut buffer = itoa::Buffer::new();
    let digits = buffer.format(number);
    out.extend(std::iter::repeat_n('0', width.saturating_sub(digits.len())));
    out.push_str(digits);
}

/// Year, month and day of the proleptic Gregorian calendar, `days` after 1970-01-01.
///
/// Counts in eras of 400 years that begin in March, so that the leap day is the last of its year
/// (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::{Precision, Timestamp};

    #[track_caller]
    fn check(nanos: i128, precision: Precision, expected: &str) {
        let mut text = String::new();
        Timestamp::from_nanos(nanos).write_rfc3339(&mut text, precision);
        assert_eq!(text, expected);
    }

    #[test]
    fn known_instants_print_as_rfc_3339() {
        check(0, Precision::Millis, "1970-01-01T00:00:00.000Z");
        check(
            1_763_060_400_123_000_000,
            Precision::Millis,
            "2025-11-13T19:00:00.123Z",
        );
        check(
            951_782_399_999_999_999,
            Precision::Millis,
            "2000-02-28T23:59:59.999Z",
        );
        check(
            951_782_400_000_000_000,
            Precision::Millis,
            "2000-02-29T00:00:00.000Z",
        );
        check(
            4_107_542_400_000_000_000,
            Precision::Millis,
            "2100-03-01T00:00:00.000Z",
        );
        check(-1, Precision::Millis, "1969-12-31T23:59:59.999Z");
    }

    #[test]
    fn exact_times_keep_their_nanoseconds() {
        check(1_001_000_000, Precision::Exact, "1970-01-01T00:00:01.001Z");
        check(
            1_000_000_001,
            Precision::Exact,
            "1970-01-01T00:00:01.000000001Z",
        );
    }

    #[test]
    fn a_time_survives_the_round_trip() {
        for nanos in [-1_500_000_000, 0, 1_763_060_400_123_456_789] {
            let time = Timestamp::from_nanos(nanos).to_system_time();
            assert_eq!(Timestamp::from(time).nanos(), nanos);
        }
    }
}

//! Instants, civil times and lengths of time of three crates: the same value shows the same.

use std::collections::BTreeMap;
use std::time::Duration;

use candor::testing::capture;
use candor::{Loggable, log_info};

use super::shown;
use crate::lines::Lines;

/// 2025-11-13T19:00:00.123456789Z
const NANOS: i64 = 1_763_060_400_123_456_789;
const TEXT: &str = "2025-11-13T19:00:00.123456789Z";

#[track_caller]
fn check(values: &[&dyn Loggable], expected: &str) {
    for value in values {
        assert_eq!(shown(value).to_string(), expected);
    }
}

#[test]
fn instants_show_rfc_3339_in_utc() {
    let chrono = chrono::DateTime::from_timestamp_nanos(NANOS);
    let east = chrono::FixedOffset::east_opt(7200).unwrap();
    let time = time::OffsetDateTime::from_unix_timestamp_nanos(NANOS.into()).unwrap();
    let offset = time::UtcOffset::from_hms(-3, 0, 0).unwrap();
    let jiff = jiff::Timestamp::from_nanosecond(NANOS.into()).unwrap();
    check(
        &[
            &chrono,
            &chrono.with_timezone(&east),
            &time,
            &time.to_offset(offset),
            &time::UtcDateTime::from_unix_timestamp_nanos(NANOS.into()).unwrap(),
            &jiff,
            &jiff.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(5))),
        ],
        &format!("\"{TEXT}\""),
    );
}

#[test]
fn an_instant_is_captured_as_the_standard_librarys() {
    let seen_at = jiff::Timestamp::from_nanosecond(NANOS.into()).unwrap();
    let logs = capture();
    log_info!("Seen", seen_at);
    let expected = std::time::UNIX_EPOCH + Duration::from_nanos(NANOS.unsigned_abs());
    logs.one().assert_field("seen_at", expected);
}

#[test]
fn civil_times_show_iso_8601() {
    let chrono = chrono::NaiveDate::from_ymd_opt(2025, 1, 3).unwrap();
    let chrono = chrono.and_hms_milli_opt(9, 5, 0, 120).unwrap();
    let month = time::Month::January;
    let date = time::Date::from_calendar_date(2025, month, 3).unwrap();
    let of_day = time::Time::from_hms_milli(9, 5, 0, 120).unwrap();
    let jiff = jiff::civil::date(2025, 1, 3).at(9, 5, 0, 120_000_000);
    check(&[&chrono.date(), &date, &jiff.date()], "\"2025-01-03\"");
    check(&[&jiff.time(), &of_day], "\"09:05:00.12\"");
    check(&[&chrono.time()], "\"09:05:00.120\"");
    let primitive = time::PrimitiveDateTime::new(date, of_day);
    check(&[&jiff, &primitive], "\"2025-01-03T09:05:00.12\"");
    check(&[&chrono], "\"2025-01-03T09:05:00.120\"");
}

#[test]
fn years_that_rfc_3339_has_no_digits_for_are_text() {
    check(
        &[&chrono::DateTime::<chrono::Utc>::MAX_UTC],
        "\"+262142-12-31T23:59:59.999999999Z\"",
    );
    let before = jiff::Timestamp::MIN;
    assert!(shown(&before).as_str().unwrap().starts_with("-009999"));
    let first = chrono::DateTime::from_timestamp(-62_167_219_200, 0).unwrap();
    check(&[&first], "\"0000-01-01T00:00:00.000Z\"");
    let last = chrono::DateTime::from_timestamp(253_402_300_799, 0).unwrap();
    check(&[&last], "\"9999-12-31T23:59:59.000Z\"");
    assert!(shown(&time::OffsetDateTime::UNIX_EPOCH).is_string());
}

#[test]
fn lengths_of_time_are_numbers_also_where_they_are_less_than_nothing() {
    let negative: [&dyn Loggable; 3] = [
        &chrono::TimeDelta::milliseconds(-1_500),
        &time::Duration::milliseconds(-1_500),
        &jiff::SignedDuration::from_millis(-1_500),
    ];
    check(&negative, "-1500");
    check(
        &[
            &chrono::TimeDelta::microseconds(1_250),
            &time::Duration::microseconds(1_250),
            &jiff::SignedDuration::from_micros(1_250),
        ],
        "1.25",
    );
    for value in negative {
        let lines = Lines::pretty();
        log_info!(logger: &lines.logger, "Waited", value);
        assert!(lines.one().contains("value=-1500ms"), "{}", lines.one());
    }
    let extremes: [&dyn Loggable; 6] = [
        &chrono::TimeDelta::MIN,
        &chrono::TimeDelta::MAX,
        &time::Duration::MIN,
        &time::Duration::MAX,
        &jiff::SignedDuration::MIN,
        &jiff::SignedDuration::MAX,
    ];
    for value in extremes {
        assert!(shown(&value).is_number());
    }
}

#[test]
fn a_span_of_months_is_text_since_months_differ() {
    let span = jiff::Span::new().months(1).days(2).hours(3);
    check(&[&span], "\"P1M2DT3H\"");
}

#[test]
fn times_may_stand_under_scalar_only_names() {
    let session = chrono::DateTime::from_timestamp_nanos(NANOS);
    let cookie = time::Duration::seconds(-1);
    let session_id = jiff::civil::date(2025, 1, 3);
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Session closed", session, cookie, session_id);
    let object = lines.object();
    assert_eq!(object["session"], TEXT);
    assert_eq!(object["session_id"], "2025-01-03");
    let in_map = shown(&BTreeMap::from([("session", session_id)]));
    assert_eq!(in_map["session"], "2025-01-03");
    let in_secret = shown(&BTreeMap::from([("password", session_id)]));
    assert_eq!(in_secret["password"], "[redacted:password]");
}

//! Errors of other libraries' records.

use std::error::Error;
use std::fmt;

use candor::OwnedValue;

use crate::capture;

#[derive(Debug)]
struct Outer(Inner);

#[derive(Debug)]
struct Inner;

impl fmt::Display for Outer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("order not stored")
    }
}

impl fmt::Display for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("connection lost")
    }
}

impl Error for Inner {}

impl Error for Outer {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

fn failure() -> OwnedValue {
    OwnedValue::Error {
        type_name: "dyn Error".to_owned(),
        message: "order not stored".to_owned(),
        chain: vec!["connection lost".to_owned()],
    }
}

#[test]
fn an_error_of_a_record_of_log_keeps_its_causes() {
    let logs = capture();
    log::error!(err:err = &Outer(Inner); "failed");
    log::error!(cause:err = &Outer(Inner); "failed");

    let records = logs.records();
    assert_eq!(records[0].get("error"), Some(&failure()));
    records[1].assert_field("cause", "order not stored: connection lost");
}

#[test]
fn an_error_of_an_event_keeps_its_causes() {
    let logs = capture();
    let error: &(dyn Error + 'static) = &Outer(Inner);
    tracing::error!(error, cause = error, "failed");
    tracing::error!(err = error, "failed");

    let records = logs.records();
    assert_eq!(records[0].get("error"), Some(&failure()));
    records[0].assert_field("cause", "order not stored: connection lost");
    assert_eq!(records[1].get("error"), Some(&failure()));
}

#[test]
fn a_second_error_is_a_text_and_an_inner_one_wins() {
    let logs = capture();
    let (error, other): (&(dyn Error + 'static), &(dyn Error + 'static)) = (&Outer(Inner), &Inner);
    let _inside = tracing::info_span!("s", error = other).entered();
    tracing::error!(error, err = other, "failed");

    let record = logs.one();
    assert_eq!(record.get("error"), Some(&failure()));
    record.assert_field("err", "connection lost");
}

#[test]
fn a_text_called_error_and_the_error_itself_are_both_kept() {
    let logs = capture();
    let error: &(dyn Error + 'static) = &Outer(Inner);
    tracing::error!(error = %error, err = error, "failed");
    tracing::error!(err = error, error = %error, "failed");
    log::error!(error = "order 7", err:err = error; "failed");
    log::error!(err:err = error, error = "order 7"; "failed");

    let whole = "order not stored: connection lost";
    let records = logs.records();
    records[0]
        .assert_field("error", "order not stored")
        .assert_field("err", whole);
    records[2]
        .assert_field("error", "order 7")
        .assert_field("err", whole);
    for (record, text) in [(&records[1], "order not stored"), (&records[3], "order 7")] {
        assert_eq!(record.get("error"), Some(&failure()));
        record.assert_field("fields.error", text);
    }
}

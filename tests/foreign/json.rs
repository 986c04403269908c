//! JSON values: every name judged at every depth.

use candor::log_info;
use serde_json::{Number, Value, json};

use super::{PLANTED, assert_hides, shown};
use crate::lines::Lines;

#[test]
fn a_value_shows_what_json_shows() {
    let value = json!({
        "id": 7, "big": u64::MAX, "below": -7, "ratio": 0.1, "name": "book", "open": true,
        "list": [1, "two", null, [3.5]], "inner": {"a": {}}
    });
    assert_eq!(shown(&value), value);
}

#[test]
fn a_null_entry_is_left_out() {
    assert_eq!(
        shown(&json!({"a": null, "b": [null]})),
        json!({"b": [null]})
    );
}

#[test]
fn forbidden_names_are_redacted_and_personal_ones_masked_at_every_depth() {
    let value = json!({
        "user": "ada", "password": PLANTED, "userPwd": PLANTED, "email": "ada@example.com",
        "headers": {"x-api-key": [PLANTED], "accept": "*/*"},
        "card": {"number": PLANTED, "brand": "visa"},
        "session": {"id": PLANTED, "age": 3}, "credentials": [{"user": PLANTED}],
        "password_set": true, "has_token": false
    });
    let object = shown(&value);
    assert_eq!(object["user"], "ada");
    assert_eq!(object["password"], "[redacted:password]");
    assert_eq!(object["email"], "a***@example.com");
    assert_eq!(object["headers"]["accept"], "*/*");
    assert_eq!(object["session"]["age"], 3);
    assert_eq!(object["password_set"], true);
    assert_hides(&value);
}

#[test]
fn a_secret_ten_arrays_deep_is_found() {
    let mut value = json!({"refresh_token": PLANTED, "page": 1});
    for _ in 0..10 {
        value = json!([value]);
    }
    assert_hides(&value);
    assert!(shown(&value).to_string().contains(r#""page":1"#));
}

#[test]
fn the_value_beside_a_forbidden_name_is_redacted() {
    let value = json!({
        "headers": [
            {"name": "Authorization", "value": PLANTED},
            {"value": PLANTED, "name": "X-Api-Key"},
            {"key": "accept", "value": "*/*"},
        ],
        "env": [{"Name": "DB_PASSWORD", "Value": PLANTED}, {"name": "PORT", "value": "80"}],
        "form": [["password", PLANTED], ["plan", "basic"]],
    });
    let object = shown(&value);
    assert_eq!(object["headers"][2]["value"], "*/*");
    assert_eq!(object["env"][1]["value"], "80");
    assert_eq!(object["form"][1], json!(["plan", "basic"]));
    assert_hides(&value);
}

#[test]
fn a_spread_object_becomes_fields() {
    let body = json!({"plan": "basic", "token": PLANTED});
    let map = body.as_object().unwrap().clone();
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Request received", ..body, ..map);
    let object = lines.object();
    assert_eq!(object["body.plan"], "basic");
    assert_eq!(object["map.token"], "[redacted:token]");
    assert_hides(&map);
}

#[track_caller]
fn check_number(text: &str, expected: &str) {
    let number: Number = serde_json::from_str(text).unwrap();
    assert_eq!(shown(&number).to_string(), expected, "{text}");
}

#[test]
fn numbers_keep_all_their_digits() {
    check_number("18446744073709551616", "18446744073709551616");
    check_number(
        "-170141183460469231731687303715884105728",
        "-170141183460469231731687303715884105728",
    );
    check_number("0.1", "0.1");
    check_number("1.50", "1.5");
    check_number("-2.5e3", "-2500.0");
    check_number("0.30000000000000004", "0.30000000000000004");
    check_number("1e400", "\"1e+400\"");
    check_number("0.12345678901234567890123", "\"0.12345678901234567890123\"");
    check_number("1e-400", "\"1e-400\"");
    check_number("0.0", "0.0");
}

#[test]
fn a_number_under_a_forbidden_name_is_redacted() {
    let value: Value =
        serde_json::from_str(r#"{"pin": 0.12345678901234567890123, "otp": 482113}"#).unwrap();
    let object = shown(&value).to_string();
    assert!(
        !object.contains("1234") && !object.contains("482113"),
        "{object}"
    );
}

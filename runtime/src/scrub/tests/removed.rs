//! Texts with a secret in them, and what is shown in its place.

use super::super::scrubbed;

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(scrubbed(text).as_deref(), Some(expected), "{text}");
}

#[test]
fn a_credential_goes_and_what_stands_around_it_stays() {
    check("key AKIAABCDEFGHIJKLMNOP!", "key [redacted:token]!");
    check(
        "dsn=postgres://app:hunter2@db:5432/x and https://a:b@c/",
        "dsn=postgres://[redacted:url password]@db:5432/x and https://[redacted:url password]@c/",
    );
    check(
        "Authorization: Bearer abcdefghijklmnop1234, then",
        "Authorization: Bearer [redacted:token], then",
    );
    check(
        "t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlMTIz;",
        "t=[redacted:token];",
    );
    check(
        "bot123456789:AAabcdefghijklmnopqrstuvwxyz0123456 up",
        "bot[redacted:token] up",
    );
}

#[test]
fn a_private_key_goes_whole_and_cut_at_either_end() {
    check(
        "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\nx",
        "[redacted:private key]\nx",
    );
    check(
        "-----BEGIN PRIVATE KEY-----\nMIIE",
        "[redacted:private key]",
    );
    check(
        "read: MIIEabc\n-----END PRIVATE KEY----- done",
        "read: [redacted:private key] done",
    );
}

#[test]
fn a_value_under_a_forbidden_name_goes_from_debug_json_and_queries() {
    check(
        r#"User { id: 7, password: "hun\"ter2", token: Some("a b") }"#,
        r#"User { id: 7, password: "[redacted:password]", token: Some("[redacted:token]") }"#,
    );
    check(
        r#"U { pw: Pw { a: "x, y", b: (1, 2) }, secret: W(("h",)), password: ["a", "b"], n: 1 }"#,
        "U { pw: [redacted:password], secret: [redacted:secret], password: [redacted:password], n: 1 }",
    );
    check(
        "?access_token=abc&page=2",
        "?access_token=[redacted:token]&page=2",
    );
    check(
        "wrong password: hunter2",
        "wrong password: [redacted:password]",
    );
    check("--password hunter2 -v", "--password [redacted:password] -v");
}

#[test]
fn json_stays_json() {
    check(
        r#"{"api_key":"abc","otp":154870,"n":1}"#,
        r#"{"api_key":"[redacted:api key]","otp":"[redacted:one-time code]","n":1}"#,
    );
    check(
        r#"body: {\"password\":\"a\\\"b\",\"pin\":[1,2]}"#,
        r#"body: {\"password\":\"[redacted:password]\",\"pin\":\"[redacted:card security code or pin]\"}"#,
    );
}

#[test]
fn a_cut_value_goes_to_the_end_of_its_text() {
    check(r#"{"password":"hun"#, r#"{"password":"[redacted:password]"#);
    check("password: Pw { a: [1, 2", "password: [redacted:password]");
}

#[test]
fn a_number_that_must_be_a_card_or_an_account_goes() {
    check(
        "paid with 4111-1111-1111-1111.",
        "paid with [redacted:account or card number].",
    );
    check(
        "to DE07 6519 3648 3656 4792 77 today",
        "to [redacted:account or card number] today",
    );
    check("ssn 203-46-5918", "ssn [redacted:government id]");
    check(
        "q=%204111111111111111",
        "q=%20[redacted:account or card number]",
    );
}

#[test]
fn input_that_an_error_repeats_goes() {
    check(
        r#"invalid type: string "hunter2", expected u64 at line 1"#,
        r#"invalid type: string "[redacted:input]", expected u64 at line 1"#,
    );
    check(
        "unknown variant `hunter2`, expected `a`",
        "unknown variant `[redacted:input]`, expected `a`",
    );
}

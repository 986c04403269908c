//! Forbidden names, and the words that can't help them.

use super::{Row, check};

pub(super) const ROWS: &[Row] = &[
    // Names under which no text may stand.
    (
        r#""x happened", password = "hunter2""#,
        "E0201",
        "`password` is a forbidden field name (password)",
    ),
    (
        r#""x happened", api_key = "k""#,
        "E0201",
        "`api_key` is a forbidden field name (api key)",
    ),
    (
        r#""x happened", "x-api-key" = "k""#,
        "E0201",
        "`x-api-key` is a forbidden field name",
    ),
    (
        r#""x happened", db_password2 = "p""#,
        "E0201",
        "forbidden field name (password)",
    ),
    (
        r#""x happened", pin = 1234"#,
        "E0201",
        "forbidden field name (card security code or pin)",
    ),
    (
        r#""x happened", otp = 482113u32"#,
        "E0201",
        "forbidden field name (one-time code)",
    ),
    (
        r#""x happened", cvv = 123"#,
        "E0201",
        "forbidden field name",
    ),
    (
        r#""x happened", password = display(p)"#,
        "E0201",
        "forbidden field name",
    ),
    (
        r#""x happened", password = debug(p)"#,
        "E0201",
        "forbidden field name",
    ),
    (
        r#""x happened", password = truncated(p, 4)"#,
        "E0201",
        "`password = redacted(value)`",
    ),
    (
        r#""x happened", user.password = "p""#,
        "E0201",
        "`user.password` is a forbidden field name",
    ),
    (
        r#""x happened", metric(password = 3)"#,
        "E0201",
        "forbidden field name",
    ),
    (
        r#""x happened", ..password"#,
        "E0201",
        "forbidden field name",
    ),
    (
        r#""x happened", ..order as credentials"#,
        "E0201",
        "forbidden field name",
    ),
    (
        r#""x happened", access_token = "t""#,
        "E0201",
        "forbidden field name (token)",
    ),
    (
        r#""x happened", private_key = display(k)"#,
        "E0201",
        "forbidden field name (private key)",
    ),
    (
        r#""x happened", ssn = "078-05-1120""#,
        "E0201",
        "forbidden field name (government id)",
    ),
    // Names under which numbers may stand.
    (
        r#""x happened", session_id = display(id)"#,
        "E0203",
        "`session_id` names a session id",
    ),
    (
        r#""x happened", session_id = debug(id)"#,
        "E0203",
        "`session_id = redacted(id)`",
    ),
    (
        r#""x happened", cookie = truncated(c, 20)"#,
        "E0203",
        "`cookie` names",
    ),
    // Words that can't help.
    (
        r#""x happened", password = public(p, reason = "it is a test password")"#,
        "E0204",
        "no reason makes a password public",
    ),
    (
        r#""x happened", otp = public(p, reason = "it has expired")"#,
        "E0204",
        "no reason makes a one-time code public",
    ),
    (
        r#""x happened", n = public(user.password, reason = "a test password")"#,
        "E0204",
        "no reason makes a password public",
    ),
    (
        r#""x happened", cvv = public(p, reason = "it has expired")"#,
        "E0204",
        "public",
    ),
    (
        r#""x happened", private_key = public(p, reason = "it has expired")"#,
        "E0204",
        "public",
    ),
    (
        r#""x happened", password = hashed(p)"#,
        "E0205",
        "too short to hide in a hash",
    ),
    (r#""x happened", pin = hashed(p)"#, "E0205", "`redacted(…)`"),
    (
        r#""x happened", otp = hashed(p)"#,
        "E0205",
        "too short to hide in a hash",
    ),
    (
        r#""x happened", n = hashed(user.password)"#,
        "E0205",
        "too short to hide in a hash",
    ),
];

#[test]
fn a_text_under_a_forbidden_name_is_rejected() {
    check(ROWS);
}

//! Words, metrics, and the word that should have been used.

use super::{Row, check};

pub(super) const ROWS: &[Row] = &[
    // Words.
    (
        r#""x happened", n = display()"#,
        "E0114",
        "`display` takes one value",
    ),
    (
        r#""x happened", n = debug(a, b)"#,
        "E0114",
        "`debug` takes one value",
    ),
    (r#""x happened", n = masked()"#, "E0114", "self::masked(…)"),
    (
        r#""x happened", n = hashed(a, b)"#,
        "E0114",
        "`hashed` takes one value",
    ),
    (
        r#""x happened", n = redacted(a, b)"#,
        "E0114",
        "`redacted` takes one value",
    ),
    (
        r#""x happened", n = truncated(a, limit)"#,
        "E0114",
        "the most bytes to keep",
    ),
    (
        r#""x happened", n = truncated(a, 0)"#,
        "E0114",
        "the most bytes to keep",
    ),
    (
        r#""x happened", n = truncated(a, 1, 2)"#,
        "E0114",
        "the most bytes to keep",
    ),
    (
        r#""x happened", n = untrusted(a, limit)"#,
        "E0114",
        "`untrusted(value)` or `untrusted(value, 200)`: the most bytes to keep",
    ),
    (
        r#""x happened", n = untrusted(a, 0)"#,
        "E0114",
        "the most bytes to keep",
    ),
    (
        r#""x happened", n = untrusted(a, 1, 2)"#,
        "E0114",
        "the most bytes to keep",
    ),
    (
        r#""x happened", n = untrusted(truncated(a))"#,
        "E0114",
        "one can stand around a value",
    ),
    (
        r#""x happened", n = public(a)"#,
        "E0114",
        r#"`public(value, reason = "why it is no secret")`"#,
    ),
    (
        r#""x happened", n = public(a, "paging cursor")"#,
        "E0114",
        "`public` takes",
    ),
    (
        r#""x happened", n = public(a, reason = WHY)"#,
        "E0114",
        "`public` takes",
    ),
    (
        r#""x happened", n = public(a, reason = "")"#,
        "E0114",
        "its reason must say why",
    ),
    (
        r#""x happened", n = public(a, reason = "because")"#,
        "E0114",
        "its reason must say why",
    ),
    (
        r#""x happened", n = public(a, reason = "line one\nline two")"#,
        "E0114",
        "its reason must say why",
    ),
    // What is written beside a field has a key too.
    (
        r#""x happened", x = hashed(a), x_prev = b"#,
        "E0103",
        "`x_prev` is given twice: the hash of `x` by the previous key is written under it",
    ),
    (
        r#""x happened", x_prev = b, x = hashed(a)"#,
        "E0103",
        "`x_prev` is given twice",
    ),
    (
        r#""x happened", x = untrusted(a), x_length = b"#,
        "E0103",
        "`x_length` is given twice: the length of `x` is written under it",
    ),
    (
        r#""x happened", ..x_length, x = untrusted(a, 9)"#,
        "E0103",
        "`x_length` is given twice",
    ),
    (
        r#""x happened", order.x = untrusted(a), "order.x_length" = b"#,
        "E0103",
        "`order.x_length` is given twice",
    ),
    // User text is text.
    (
        r#""x happened", password = untrusted(p)"#,
        "E0201",
        "`password` is a forbidden field name",
    ),
    (
        r#""x happened", cookie = untrusted(c, 20)"#,
        "E0203",
        "no text",
    ),
    (
        r#""x happened", n = untrusted(user.password, 4)"#,
        "E0202",
        "whatever the field is called",
    ),
    // Metrics.
    (
        r#""x happened", metric()"#,
        "E0115",
        "`metric` names a number and its unit",
    ),
    (
        r#""x happened", metric(latency)"#,
        "E0115",
        "`metric(latency_ms = elapsed, unit = Milliseconds)`",
    ),
    (
        r#""x happened", metric(a = 1, units = Count)"#,
        "E0115",
        "`metric` names a number and its unit",
    ),
    (
        r#""x happened", metric(a = 1, unit = Millisecond)"#,
        "E0115",
        "did you mean `Milliseconds`?",
    ),
    (
        r#""x happened", metric(a = 1, unit = Parsecs)"#,
        "E0115",
        "the units are Seconds",
    ),
    (
        r#""x happened", metric(a = 1, b = 2)"#,
        "E0115",
        "`metric` names a number and its unit",
    ),
    // Debug in disguise.
    (
        r#""x happened", n = format!("{:?}", user)"#,
        "E0206",
        "`n = debug(value)`",
    ),
    (
        r#""x happened", n = format!("{user:?}")"#,
        "E0206",
        "prints whatever the type's `Debug` prints",
    ),
    (
        r#""x happened", n = format!("{user:#?}")"#,
        "E0206",
        "`n = debug(value)`",
    ),
    (
        r#""x happened", n = format_args!("{0:?}", user)"#,
        "E0206",
        "`n = debug(value)`",
    ),
    (
        r#""x happened", n = display(format!("{:?}", user))"#,
        "E0206",
        "`n = debug(value)`",
    ),
    (
        r#""x happened", error = format!("{:?}", e)"#,
        "E0206",
        "Debug",
    ),
];

#[test]
fn a_word_of_another_form_is_rejected() {
    check(ROWS);
}

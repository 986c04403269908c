//! Options: what may stand before the message, and in which form.

use super::{Row, check, check_at};

pub(super) const ROWS: &[Row] = &[
    (
        r#"targte: "billing", "x happened""#,
        "E0111",
        "did you mean `target:`?",
    ),
    (
        r#"evnt: "a.b", "x happened""#,
        "E0111",
        "did you mean `event:`?",
    ),
    (
        r#"level: WARN, "x happened""#,
        "E0111",
        "use `log_at!(level, …)`",
    ),
    (
        r#"order: order.id, "x happened""#,
        "E0111",
        "the options are target, event, logger, trace, sample, limit",
    ),
    (
        r#"order: order.id, "x happened""#,
        "E0111",
        "`order = order.id`",
    ),
    (
        r#"target: "a", target: "b", "x happened""#,
        "E0111",
        "`target` is given twice",
    ),
    (
        r#"target: billing, "x happened""#,
        "E0112",
        r#"`target: "billing"`"#,
    ),
    (
        r#"target: "", "x happened""#,
        "E0112",
        "`target` takes a name",
    ),
    (
        r#"target: "a b", "x happened""#,
        "E0112",
        "letters, digits and `.`",
    ),
    (
        r#"event: NAME, "x happened""#,
        "E0112",
        "`event` takes a name",
    ),
    (
        r#"event: "User registered!", "x happened""#,
        "E0112",
        "letters, digits and `.`",
    ),
    (
        r#"event: concat!("a", "b"), "x happened""#,
        "E0112",
        "`event` takes a name",
    ),
    (
        r#"logger: , "x happened""#,
        "E0112",
        "`logger` takes a logger",
    ),
    (
        r#"trace: , "x happened""#,
        "E0112",
        "`trace` takes a trace id",
    ),
    (
        r#"sample: 0.0, "x happened""#,
        "E0112",
        "more than 0 and at most 1",
    ),
    (
        r#"sample: 1.5, "x happened""#,
        "E0112",
        "more than 0 and at most 1",
    ),
    (
        r#"sample: -0.5, "x happened""#,
        "E0112",
        "more than 0 and at most 1",
    ),
    (
        r#"sample: 2, "x happened""#,
        "E0112",
        "more than 0 and at most 1",
    ),
    (
        r#"sample: RATE, "x happened""#,
        "E0112",
        "more than 0 and at most 1",
    ),
    (r#"limit: 5, "x happened""#, "E0112", "`limit: 5 per 10s`"),
    (
        r#"limit: 0 per 10s, "x happened""#,
        "E0112",
        "`limit: 5 per 10s`",
    ),
    (
        r#"limit: 5 per 0s, "x happened""#,
        "E0112",
        "`limit: 5 per 10s`",
    ),
    (
        r#"limit: 5 per 10, "x happened""#,
        "E0112",
        "`limit: 5 per 10s`",
    ),
    (
        r#"limit: 5 per 10d, "x happened""#,
        "E0112",
        "`limit: 5 per 10s`",
    ),
    (
        r#"limit: 5 every 10s, "x happened""#,
        "E0112",
        "`limit: 5 per 10s`",
    ),
    (
        r#"limit: 5 per 18446744073709551615h, "x happened""#,
        "E0112",
        "`limit: 5 per 10s`",
    ),
    (
        r#"sample: 0.5, limit: 5 per 10s, "x happened""#,
        "E0111",
        "`sample` and `limit` can't be combined",
    ),
];

pub(super) const ROWS_AT: &[Row] = &[
    (
        r#""x happened", id"#,
        "E0113",
        "`log_at!` takes the level first",
    ),
    (r#"level"#, "E0106", "`log_at!` needs a message"),
    (
        r#"level, "Got {id}""#,
        "E0101",
        r#"log_at!(level, "Got", id)"#,
    ),
    (
        r#"Level::Info, target: "a", "{id} came""#,
        "E0101",
        r#"log_at!(Level::Info, target: "a", "came", id)"#,
    ),
];

#[test]
fn an_option_that_does_not_exist_or_has_another_form_is_rejected() {
    check(ROWS);
}

#[test]
fn a_call_at_any_level_names_the_level_first() {
    check_at(ROWS_AT);
}

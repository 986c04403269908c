//! Fields: their names, their spelling, and what may not happen in them.

use super::{Row, check};

pub(super) const ROWS: &[Row] = &[
    // Two fields of one key.
    (r#""x happened", id, id"#, "E0103", "`id` is given twice"),
    (
        r#""x happened", id, id = other"#,
        "E0103",
        "`id` is given twice",
    ),
    (
        r#""x happened", order.id, "order.id" = other"#,
        "E0103",
        "`order.id` is given twice",
    ),
    (
        r#""x happened", self.id, id"#,
        "E0103",
        "`id` is given twice",
    ),
    (
        r#""x happened", r#type, "type" = kind"#,
        "E0103",
        "`type` is given twice",
    ),
    (
        r#""x happened", error = a, error = b"#,
        "E0103",
        "`error` is given twice",
    ),
    (
        r#""x happened", ..order, order.id"#,
        "E0103",
        "`order.id` and `..order` could set the same key",
    ),
    (
        r#""x happened", order.id, ..order"#,
        "E0103",
        "could set the same key",
    ),
    (
        r#""x happened", ..order, ..order"#,
        "E0103",
        "`order` is given twice",
    ),
    (
        r#""x happened", n = 1, metric(n = 2)"#,
        "E0103",
        "`n` is given twice",
    ),
    // Keys that candor writes.
    (
        r#""x happened", timestamp"#,
        "E0104",
        "`timestamp` is a key that candor writes itself",
    ),
    (r#""x happened", level = 3"#, "E0104", "log_at!(level, …)"),
    (r#""x happened", message"#, "E0104", "`input_message`"),
    (
        r#""x happened", trace_id"#,
        "E0104",
        "`trace: id` before the message",
    ),
    (r#""x happened", span_id"#, "E0104", "`span_id`"),
    (r#""x happened", target = host"#, "E0104", "`target: …`"),
    (r#""x happened", event = name"#, "E0104", "`event: …`"),
    (r#""x happened", logger"#, "E0104", "`logger: …`"),
    (
        r#""x happened", service"#,
        "E0104",
        "candor::builder().service(…)",
    ),
    (
        r#""x happened", environment"#,
        "E0104",
        "candor::builder().environment(…)",
    ),
    (
        r#""x happened", version"#,
        "E0104",
        "candor::builder().version(…)",
    ),
    (r#""x happened", file"#, "E0104", "`file`"),
    (r#""x happened", line = 3"#, "E0104", "`line`"),
    (r#""x happened", function"#, "E0104", "`function`"),
    (r#""x happened", error_type"#, "E0104", "`error_type`"),
    (
        r#""x happened", error_message = e"#,
        "E0104",
        "`error_message`",
    ),
    (r#""x happened", error_chain = e"#, "E0104", "`error_chain`"),
    (r#""x happened", "error" = e"#, "E0104", "`error`"),
    (r#""x happened", "timestamp" = t"#, "E0104", "`timestamp`"),
    (r#""x happened", metric(level = 3)"#, "E0104", "`level`"),
    // Values without a name.
    (
        r#""x happened", user.name()"#,
        "E0105",
        "write `user = user.name()`",
    ),
    (
        r#""x happened", items[0]"#,
        "E0105",
        "write `items = items[0]`",
    ),
    (r#""x happened", a + b"#, "E0105", "write `value = a + b`"),
    (r#""x happened", &user_id"#, "E0105", "write `user_id`"),
    (
        r#""x happened", "text""#,
        "E0105",
        "this field needs a name",
    ),
    (r#""x happened", 42"#, "E0105", "write `value = 42`"),
    (r#""x happened", self"#, "E0105", "write `value = self`"),
    (
        r#""x happened", pair.0"#,
        "E0105",
        "this field needs a name",
    ),
    (
        r#""x happened", debug(order)"#,
        "E0105",
        "write `order = debug(order)`",
    ),
    (
        r#""x happened", user.password.clone()"#,
        "E0202",
        "redacted(user.password.clone())",
    ),
    (
        r#""x happened", ..order.lines()"#,
        "E0105",
        "`..order.lines() as prefix`",
    ),
    // Spelling.
    (r#""x happened", userId"#, "E0109", "write `user_id = …`"),
    (
        r#""x happened", UserId = id"#,
        "E0109",
        "write `user_id = …`",
    ),
    (r#""x happened", naïve = 1"#, "E0109", "the key `naïve`"),
    (
        r#""x happened", "user id" = 1"#,
        "E0109",
        "write `user_id = …`",
    ),
    (r#""x happened", "" = 1"#, "E0109", "has an empty part"),
    (r#""x happened", "a..b" = 1"#, "E0109", "has an empty part"),
    (r#""x happened", ".a" = 1"#, "E0109", "has an empty part"),
    (
        r#""x happened", "раssword" = 1"#,
        "E0109",
        "look like ASCII",
    ),
    (
        r#""x happened", "a b/c" = 1"#,
        "E0109",
        "holds other characters",
    ),
    // Sigils.
    (
        r#""x happened", %user"#,
        "E0110",
        "write `user = display(user)`",
    ),
    (
        r#""x happened", ?user"#,
        "E0110",
        "write `user = debug(user)`",
    ),
    (
        r#""x happened", who = %user.id"#,
        "E0110",
        "write `who = display(user.id)`",
    ),
    (
        r#""x happened", who = ?user"#,
        "E0110",
        "candor has no `?` sigil",
    ),
    // What is no field.
    (r#""x happened", id: id"#, "E0113", "write `id`"),
    (
        r#""x happened", target: "billing""#,
        "E0113",
        "options stand before the message",
    ),
    (
        r#""x happened", , id"#,
        "E0113",
        "expected a field before this comma",
    ),
    (
        r#""x happened", order."#,
        "E0113",
        "expected a field name after `.`",
    ),
    (
        r#""x happened", n = order."#,
        "E0113",
        "expected a field name after `.`",
    ),
    (r#""x happened", a b"#, "E0113", "`a b` is no field"),
    (r#""x happened", n ="#, "E0113", "`n =` is no field"),
    (r#""x happened", n = 1 2"#, "E0113", "is no field"),
    (r#""x happened", ="#, "E0113", "`=` is no field"),
    (r#""x happened", id;"#, "E0113", "is no field"),
    (r#""x happened", .."#, "E0113", "is no field"),
    // What would leave the call.
    (r#""x happened", n = load().await"#, "E0301", "`.await`"),
    (r#""x happened", n = load()?"#, "E0301", "`?`"),
    (r#""x happened", n = return"#, "E0301", "`return`"),
    (r#""x happened", n = { return 3 }"#, "E0301", "`return`"),
    (
        r#""x happened", n = match m { A => 1, B => continue }"#,
        "E0301",
        "`continue`",
    ),
    (r#""x happened", n = loop { break 3 }"#, "E0301", "`break`"),
    (r#""x happened", n = (load(a?))"#, "E0301", "`?`"),
    (r#""x happened", n = m = 3"#, "E0301", "an assignment"),
    (r#""x happened", error = load()?"#, "E0301", "`?`"),
    (r#""x happened", metric(n = load()?)"#, "E0301", "`?`"),
    (
        r#""x happened", n = debug(load().await)"#,
        "E0301",
        "`.await`",
    ),
];

#[test]
fn an_entry_that_is_no_field_is_rejected() {
    check(ROWS);
}

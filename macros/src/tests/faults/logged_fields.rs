//! Messages, fields and foreign options in `#[logged]` that are rejected.

use super::{Row, check_logged as check};

/// Every row of this file.
pub(super) const ROWS: &[&[Row]] = &[OF_TRACING, MESSAGES, FIELDS];

const OF_TRACING: &[Row] = &[
    (
        "#[logged(skip(password))] fn f(password: &str) {}",
        "E0111",
        "nothing is recorded unless it is listed",
    ),
    ("#[logged(skip_all)] fn f() {}", "E0111", "leave it out"),
    (
        "#[logged(ret)] fn f() {}",
        "E0111",
        "`ok(rows = out.len())`",
    ),
    (
        "#[logged(fields(user_id, n = 3))] fn f(user_id: u32) {}",
        "E0111",
        "`#[logged(user_id, n = 3)]`",
    ),
    (
        "#[logged(name = \"Order placed\")] fn f() {}",
        "E0111",
        "`#[logged(\"Order placed\")]`",
    ),
    (
        "#[logged(parent = None)] fn f() {}",
        "E0111",
        "leave it out",
    ),
    (
        "#[logged(%user_id)] fn f(user_id: u32) {}",
        "E0110",
        "write `user_id = display(user_id)`",
    ),
];

const MESSAGES: &[Row] = &[
    (
        "#[logged(\"Order {order_id} placed\", level = debug)] fn f(order_id: u32) {}",
        "E0101",
        "#[logged(\"Order placed\", order_id, level = debug)]",
    ),
    ("#[logged(\"\")] fn f() {}", "E0106", "says nothing"),
    (
        "#[logged(\"Error: lost\")] fn f() {}",
        "E0107",
        "#[logged(\"lost\")]",
    ),
    (
        "#[logged(order_id, \"Order placed\")] fn f(order_id: u32) {}",
        "E0102",
        "the message comes first",
    ),
    (
        "#[logged(\"Order placed\".to_owned())] fn f() {}",
        "E0102",
        "not a built string",
    ),
    (
        "#[logged(order.total())] fn f() {}",
        "E0105",
        "write `order = order.total()`",
    ),
];

const FIELDS: &[Row] = &[
    (
        "#[logged(duration_ms = 3)] fn f() {}",
        "E0104",
        "`duration_ms` is a key that candor writes itself",
    ),
    (
        "#[logged(outcome)] fn f(outcome: u8) {}",
        "E0104",
        "`input_outcome`",
    ),
    (
        "#[logged(polls = 1)] fn f() {}",
        "E0104",
        "candor writes itself",
    ),
    (
        "#[logged(trace_id = 1)] fn f() {}",
        "E0104",
        "candor writes itself",
    ),
    (
        "#[logged(ok(busy_ms = 1))] fn f() {}",
        "E0104",
        "candor writes itself",
    ),
    (
        "#[logged(error)] fn f(error: Refused) {}",
        "E0104",
        "recorded by itself",
    ),
    (
        "#[logged(user_id, user_id = 3)] fn f(user_id: u8) {}",
        "E0103",
        "given twice",
    ),
    (
        "#[logged(rows, ok(rows = out.len()))] fn f(rows: u8) {}",
        "E0103",
        "given twice",
    ),
    (
        "#[logged(who = user.password)] fn f(user: User) {}",
        "E0202",
        "names a password",
    ),
    (
        "#[logged(password = \"hunter2\")] fn f() {}",
        "E0201",
        "forbidden field name",
    ),
    (
        "#[logged(ok(t = out.access_token))] fn f() {}",
        "E0202",
        "names",
    ),
    ("#[logged(n = load().await)] fn f() {}", "E0301", "`.await`"),
    (
        "#[logged(userId = 3)] fn f() {}",
        "E0109",
        "write `user_id = …`",
    ),
];

#[test]
fn options_of_tracing_are_translated() {
    check(OF_TRACING);
}

#[test]
fn messages_are_judged_as_those_of_calls() {
    check(MESSAGES);
}

#[test]
fn fields_are_judged_as_those_of_calls() {
    check(FIELDS);
}

//! Attributes `#[logged]` that are rejected, and places where it can't stand.

use super::{Row, check_logged as check};

/// Every row of this file.
pub(super) const ROWS: &[&[Row]] = &[PLACES, OPTIONS];

const PLACES: &[Row] = &[
    (
        "#[logged] struct Order;",
        "E0701",
        "`#[logged]` stands on a struct",
    ),
    (
        "#[logged] trait Store { fn load(&self); }",
        "E0701",
        "put it on a function, a method or an impl block",
    ),
    ("#[logged] mod orders {}", "E0701", "a module"),
    (
        "#[logged] const fn area(a: u32) -> u32 { a * a }",
        "E0701",
        "a `const fn` can't log",
    ),
    (
        "#[logged] impl Shape { const fn area(&self) -> u32 { 1 } }",
        "E0701",
        "`#[logged(off)]`",
    ),
    (
        "#[logged] fn load(&self) -> u32;",
        "E0701",
        "put `#[logged]` on the impl, or give the method a default body",
    ),
    (
        "#[logged] fn load(id: u32) -> impl Future<Output = u32> { inner(id) }",
        "E0702",
        "this function returns a future",
    ),
    (
        "#[logged] fn load(id: u32) -> Pin<Box<dyn Future<Output = u32> + Send>> { Box::pin(inner(id)) }",
        "E0702",
        "`Box::pin(async move { … })`",
    ),
    (
        "#[logged] fn load(id: u32) -> BoxFuture<'static, u32> { let made = async move { 1 }; Box::pin(made) }",
        "E0702",
        "or put `#[logged]` on an `async fn`",
    ),
    (
        "#[logged(\"Stored\")] impl Store {}",
        "E0111",
        "stand on a method",
    ),
    (
        "#[logged(self.region)] impl Store {}",
        "E0111",
        "for all: level",
    ),
    (
        "#[logged(off)] fn load() {}",
        "E0111",
        "remove the attribute",
    ),
    (
        "#[logged] impl Store { #[logged(levle = debug)] fn load(&self) {} }",
        "E0111",
        "did you mean `level`?",
    ),
];

const OPTIONS: &[Row] = &[
    (
        "#[logged(levle = debug)] fn f() {}",
        "E0111",
        "did you mean `level`?",
    ),
    (
        "#[logged(lvl = warn)] fn f() {}",
        "E0111",
        "did you mean `level`?",
    ),
    (
        "#[logged(slwo = 200ms)] fn f() {}",
        "E0111",
        "did you mean `slow`?",
    ),
    (
        "#[logged(patience = 200ms)] fn f() {}",
        "E0111",
        "the options are level",
    ),
    (
        "#[logged(sampel = 0.1)] fn f() {}",
        "E0111",
        "did you mean `sample`?",
    ),
    (
        "#[logged(taget = \"a\")] fn f() {}",
        "E0111",
        "did you mean `target`?",
    ),
    (
        "#[logged(strat)] fn f() {}",
        "E0111",
        "did you mean `start`?",
    ),
    (
        "#[logged(level = debug, level = info)] fn f() {}",
        "E0111",
        "given twice",
    ),
    (
        "#[logged(level = \"debug\")] fn f() {}",
        "E0112",
        "write `level = debug`",
    ),
    (
        "#[logged(level = Level::WARN)] fn f() {}",
        "E0112",
        "write `level = warn`",
    ),
    (
        "#[logged(level = trace)] fn f() {}",
        "E0112",
        "write `level = debug`",
    ),
    (
        "#[logged(level = 3)] fn f() {}",
        "E0112",
        "`level` takes a level",
    ),
    (
        "#[logged(level: debug)] fn f() {}",
        "E0112",
        "such as `level = debug`",
    ),
    (
        "#[logged(err)] fn f() {}",
        "E0112",
        "an error is always recorded",
    ),
    (
        "#[logged(err(Debug))] fn f() {}",
        "E0112",
        "such as `err = warning`",
    ),
    (
        "#[logged(start = true)] fn f() {}",
        "E0112",
        "`start` takes no value",
    ),
    (
        "#[logged(slow = 200)] fn f() {}",
        "E0112",
        "such as `slow = 200ms`",
    ),
    ("#[logged(slow = 0ms)] fn f() {}", "E0112", "takes a time"),
    (
        "#[logged(threshold)] fn f(threshold: u32) {}",
        "E0112",
        "is written in quotes: `\"threshold\" = …`",
    ),
    ("#[logged(sample = 2)] fn f() {}", "E0112", "at most 1"),
    (
        "#[logged(target = billing)] fn f() {}",
        "E0112",
        "as one literal",
    ),
    (
        "#[logged(event = \"\")] fn f() {}",
        "E0112",
        "as one literal",
    ),
    (
        "#[logged(ok)] fn f() {}",
        "E0112",
        "such as `ok(rows = out.len())`",
    ),
    (
        "#[logged(ok())] fn f() {}",
        "E0112",
        "fields of what the function returns",
    ),
    ("#[logged(crate = \"candor\")] fn f() {}", "E0112", "a path"),
];

#[test]
fn places_without_a_body_to_log_are_rejected() {
    check(PLACES);
}

#[test]
fn wrong_options_are_rejected() {
    check(OPTIONS);
}

//! All faults of a call at once, and every rule has its rows.

use std::collections::BTreeSet;

use super::super::calls::{
    compile_errors, context, derive_faults, faults, fields, log, logged_faults,
};
use super::{
    derived, derived_marks, fields as entries, leaks, logged, logged_fields, look_ups, message,
    names, options, values, words,
};

/// Checks the ids of every fault, in the order of the report.
#[track_caller]
fn check(call: &str, expected: &[&str]) {
    let texts = faults(call);
    let found: Vec<&str> = texts.iter().filter_map(|text| id(text)).collect();
    assert_eq!(found, expected, "{call}\n{texts:#?}");
    assert_eq!(
        compile_errors(&log(call)),
        texts,
        "{call}: one error for each fault"
    );
}

fn id(text: &str) -> Option<&str> {
    text.split("[candor::").nth(1)?.split(']').next()
}

#[test]
fn every_fault_of_a_call_is_reported_at_once() {
    check(
        r#""User {id} in", user.name(), level"#,
        &["E0101", "E0105", "E0104"],
    );
    check(
        r#"targte: "a", "x {id}", %a, ?b, c = load()?"#,
        &["E0101", "E0111", "E0110", "E0110", "E0301"],
    );
    check(
        r#"MESSAGE, id, id, userId, n = user.password"#,
        &["E0102", "E0103", "E0109", "E0202"],
    );
    check(
        r#""", order., , n = , a b"#,
        &["E0106", "E0113", "E0113", "E0113", "E0113"],
    );
    check(
        r#"sample: 7, limit: x, event: y, "Error: z""#,
        &["E0107", "E0112", "E0112", "E0112"],
    );
    check(
        r#""x happened", password = "p", n = format!("{:?}", u), m = public(t), k = hashed(pin), session_id = debug(s)"#,
        &["E0114", "E0201", "E0206", "E0205", "E0203"],
    );
    check(
        r#""x happened", metric(), metric(level = 1, unit = X)"#,
        &["E0115", "E0115", "E0104"],
    );
}

#[test]
fn one_entry_can_have_more_than_one_fault() {
    check(r#""x happened", userId = load()?"#, &["E0109", "E0301"]);
    check(
        r#""x happened", level = user.password"#,
        &["E0202", "E0104"],
    );
}

#[test]
fn a_set_of_fields_reports_all_of_its_faults_too() {
    let call = "order., level, user.name(), n = user.password";
    assert_eq!(compile_errors(&fields(call)).len(), 4);
    assert_eq!(compile_errors(&context(call)).len(), 4);
}

#[test]
fn every_fault_names_its_page_and_its_help() {
    let of_calls = every_row().map(|(call, id, _)| (id, faults(call)));
    let of_types = every_derived_row().map(|(ty, id, _)| (id, derive_faults(ty)));
    let of_functions = every_logged_row().map(|(item, id, _)| (id, logged_faults(item)));
    for (id, texts) in of_calls.chain(of_types).chain(of_functions) {
        for text in texts {
            let page = format!("/errors/{}/", id.to_lowercase());
            assert!(
                text.lines().last().is_some_and(|line| line.contains(&page)),
                "{text}"
            );
            assert!(
                text.lines()
                    .next()
                    .is_some_and(|line| line.ends_with(&format!("[candor::{id}]"))),
                "{text}"
            );
        }
    }
}

#[test]
fn every_code_has_a_row() {
    // A policy file is at fault whatever the call is; its table stands beside the code that reads it.
    let of_no_call = ["E0501"];
    let rows = every_row()
        .chain(every_derived_row())
        .chain(every_logged_row());
    let ids = rows.map(|(_, id, _)| *id);
    let with_rows: BTreeSet<&str> = ids.chain(of_no_call).collect();
    let known: BTreeSet<&str> = include_str!("../../diag.rs")
        .split('"')
        .filter(|part| part.len() == 5 && part.starts_with('E'))
        .collect();
    assert_eq!(with_rows, known);
}

fn every_logged_row() -> impl Iterator<Item = &'static super::Row> {
    [logged::ROWS, logged_fields::ROWS]
        .concat()
        .into_iter()
        .flatten()
}

fn every_row() -> impl Iterator<Item = &'static super::Row> {
    [
        message::ROWS,
        entries::ROWS,
        options::ROWS,
        words::ROWS,
        names::ROWS,
        values::ROWS,
        look_ups::ROWS,
        leaks::ROWS,
    ]
    .into_iter()
    .flatten()
}

fn every_derived_row() -> impl Iterator<Item = &'static super::Row> {
    [derived::ROWS, derived_marks::ROWS]
        .concat()
        .into_iter()
        .flatten()
}

#[test]
fn a_suggested_name_keeps_capitals_together() {
    for (call, better) in [
        (r#""x happened", Order::COUNT"#, "`count = Order::COUNT`"),
        (r#""x happened", UserID = 1"#, "`user_id = …`"),
    ] {
        assert!(
            faults(call).iter().any(|text| text.contains(better)),
            "{call}"
        );
    }
}

#[test]
fn a_fault_names_itself_on_its_first_line() {
    for call in [
        r#""x happened", "a\nb" = 1"#,
        r#""x happened", "a\u{202e}b" = 1"#,
    ] {
        let texts = faults(call);
        let first = texts.first().and_then(|text| text.lines().next()).unwrap();
        assert!(
            first.ends_with("[candor::E0109]") && !first.contains('\u{202e}'),
            "{first}"
        );
    }
}

#[test]
fn a_mark_before_an_expression_stands_close() {
    let texts = faults("&*message, -1");
    assert!(
        texts.iter().any(|text| text.contains("`&*message`")),
        "{texts:#?}"
    );
    assert!(
        texts.iter().any(|text| text.contains("`value = -1`")),
        "{texts:#?}"
    );
}

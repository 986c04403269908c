//! Which calls are rejected, by which rule and in which words.

mod derived;
mod derived_legal;
mod derived_marks;
mod fields;
mod leaks;
mod legal;
mod logged;
mod logged_fields;
mod logged_legal;
mod look_ups;
mod lookalikes;
mod message;
mod names;
mod options;
mod together;
mod values;
mod words;

use super::calls::{derive_faults, faults, faults_at, logged_faults};

/// A call, the id of its one fault, and a piece of the fault's text.
type Row = (&'static str, &'static str, &'static str);

#[track_caller]
fn check(rows: &[Row]) {
    check_each(rows, |call| faults(call));
}

#[track_caller]
fn check_at(rows: &[Row]) {
    check_each(rows, |call| faults_at(call));
}

#[track_caller]
fn check_derived(rows: &[Row]) {
    check_each(rows, |definition| derive_faults(definition));
}

#[track_caller]
fn check_logged(rows: &[Row]) {
    check_each(rows, |item| logged_faults(item));
}

/// Compares every row before it complains of any.
#[track_caller]
fn check_each(rows: &[Row], faults: impl Fn(&str) -> Vec<String>) {
    let mut wrong = String::new();
    for (call, code, fragment) in rows {
        let texts = faults(call);
        let is_right = matches!(texts.as_slice(), [text]
            if text.contains(&format!("[candor::{code}]")) && text.contains(fragment));
        if !is_right {
            wrong += &format!("\n{call}\n  expected {code} `{fragment}`\n  found {texts:#?}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

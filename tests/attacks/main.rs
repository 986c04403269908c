//! The account of every attack: a table of the 74, and the tests of those that no other file shows.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod functions;
mod run_time;

use std::fs;
use std::path::{Path, PathBuf};

const OUTCOMES: [&str; 5] = ["compile time", "run time", "both", "partly", "not"];

struct Row<'a> {
    number: usize,
    outcome: &'a str,
    what: &'a str,
    tests: Vec<&'a str>,
}

fn rows(table: &str) -> Vec<Row<'_>> {
    let lines = table
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| #"));
    lines.map(row).collect()
}

fn row(line: &str) -> Row<'_> {
    // A bar inside a cell is written `\|`.
    let bars = line.match_indices('|').map(|(at, _)| at);
    let bars: Vec<usize> = bars.filter(|&at| !line[..at].ends_with('\\')).collect();
    let cells: Vec<&str> = bars
        .windows(2)
        .map(|pair| line[pair[0] + 1..pair[1]].trim())
        .collect();
    let [number, _attack, outcome, what, tests] = cells[..] else {
        panic!("not five cells: {line}");
    };
    Row {
        number: number.parse().expect("the first cell is a number"),
        outcome,
        what,
        tests: tests.split('`').filter(|one| one.contains(".rs")).collect(),
    }
}

#[test]
fn every_attack_has_a_row_and_every_row_an_outcome() {
    let rows = rows(include_str!("table.md"));
    let numbers: Vec<usize> = rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, (1..=74).collect::<Vec<_>>());
    for row in &rows {
        assert!(
            OUTCOMES.contains(&row.outcome),
            "{}: {}",
            row.number,
            row.outcome
        );
        let is_shown = ["compile time", "run time", "both"].contains(&row.outcome);
        assert!(
            !is_shown || !row.tests.is_empty(),
            "{} has no test",
            row.number
        );
        assert!(
            is_shown || !row.what.is_empty(),
            "{} says not what to do",
            row.number
        );
    }
}

#[test]
fn every_test_that_the_table_names_exists() {
    for row in rows(include_str!("table.md")) {
        for test in row.tests {
            assert!(exists(test), "{}: {test}", row.number);
        }
    }
}

/// A case of the compiler's errors by its file, any other test by its file and its name.
fn exists(test: &str) -> bool {
    match test.split_once("::") {
        Some((file, name)) => {
            let source = fs::read_to_string(from_root(file)).unwrap_or_default();
            source.contains(&format!("fn {name}(")) && source.contains("#[test]")
        }
        None => from_root(test).exists() && from_root(test).with_extension("stderr").exists(),
    }
}

fn from_root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .join(path)
}

#[test]
fn a_test_that_does_not_exist_is_noticed() {
    assert!(exists(
        "tests/attacks/main.rs::every_test_that_the_table_names_exists"
    ));
    assert!(!exists("tests/attacks/main.rs::no_such_test"));
    assert!(!exists("ui-tests/fail/own/no_such_case.rs"));
}

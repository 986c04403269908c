//! Measures the scrubber on values that people labelled, and refuses to get worse.
//!
//! A secret counts as *caught* only if it is gone: no eight characters of it in a row are in what a test captures
//! (or all of it, where it is shorter). A harmless value has to come out as it went in.
//!
//! What the secret of a value is, the file of unseen values says in a column of its own. The other file does not, so
//! it is derived: each run of characters of a key from `FAKE` or `Fake` on; where there is neither, the digits of
//! cards, accounts and persons, the words of a mnemonic, the value of a signature, and else the longest run of
//! characters of a key.

#![expect(
    clippy::print_stdout,
    clippy::explicit_write,
    reason = "a measurement prints its figures, and the test runner would hide them"
)]

use std::io::{Write, stdout};

use candor::log_info;
use candor::testing::capture;

struct Row {
    value: String,
    is_secret: bool,
    kind: &'static str,
    secrets: Vec<String>,
}

#[test]
fn secrets_in_texts_are_told_from_harmless_values() {
    let mut rows = rows(include_str!("data/values_eval.tsv"));
    for row in rows.iter_mut().filter(|row| row.is_secret) {
        row.secrets = derived(&row.value, row.kind);
    }
    check("values_eval", &rows, 0.99, 0.98);
}

/// First figures are in the file's head. What is still missed has no sign between name and value: `OTP for ada is …`.
#[test]
fn secrets_in_texts_unknown_to_the_rules_are_told_from_harmless_values() {
    let rows = rows(include_str!("data/values_unseen.tsv"));

    check("values_unseen", &rows, 0.98, 0.97);
}

fn check(title: &str, rows: &[Row], least_precision: f64, least_recall: f64) {
    let (mut caught, mut harmless_changed, mut missed) = (0_u32, 0_u32, 0_u32);
    for row in rows {
        let shown = logged(&row.value);
        match (row.is_secret, is_wrong(row, &shown)) {
            (true, false) => caught += 1,
            (true, true) => missed += 1,
            (false, true) => harmless_changed += 1,
            (false, false) => {}
        }
        if is_wrong(row, &shown) {
            println!("  miss, {}: {:?} is {shown:?}", row.kind, row.value);
        }
    }
    let precision = f64::from(caught) / f64::from(caught + harmless_changed);
    let recall = f64::from(caught) / f64::from(caught + missed);
    let count = rows.len();
    // Not `println!`: the test runner hides what a passing test prints, and the figures are the point.
    let figures = format!("precision {precision:.4}, recall {recall:.4}");
    writeln!(stdout(), "{title}: {count} values, {figures}").unwrap();
    assert!(precision >= least_precision, "precision {precision:.4}");
    assert!(recall >= least_recall, "recall {recall:.4}");
}

fn is_wrong(row: &Row, shown: &str) -> bool {
    if row.is_secret {
        return row.secrets.iter().any(|secret| survives(secret, shown));
    }
    shown != row.value
}

/// What a record holds of the value: all of it, keys and marks included.
fn logged(value: &str) -> String {
    let logs = capture();
    log_info!("Text", note = value);
    let record = logs.one();
    record.get("note").unwrap().as_str().unwrap().to_owned()
}

/// Whether eight characters in a row of the secret are shown, blanks and dashes left out of account.
fn survives(secret: &str, shown: &str) -> bool {
    const RUN: usize = 8;
    let without_marks =
        |text: &str| -> Vec<char> { text.chars().filter(|c| !" -\n\\".contains(*c)).collect() };
    let (secret, shown) = (without_marks(secret), without_marks(shown));
    let mut runs = secret.windows(RUN.min(secret.len()));
    runs.any(|run| shown.windows(run.len()).any(|part| part == run))
}

fn derived(value: &str, kind: &str) -> Vec<String> {
    let is_path = kind == "telegram_bot_token";
    let is_part =
        |c: char| c.is_ascii_alphanumeric() || "_%+-".contains(c) || (c == '/' && !is_path);
    let fakes = value
        .match_indices("FAKE")
        .chain(value.match_indices("Fake"));
    let mut secrets: Vec<String> = fakes
        .filter_map(|(at, _)| value.get(at..))
        .map(|rest| rest.chars().take_while(|&c| is_part(c)).collect())
        .collect();
    let signature = value
        .split_once("Signature=")
        .map(|(_, rest)| rest.to_owned());
    secrets.extend(signature);
    let is_number = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || " -".contains(c);
    match kind {
        "mnemonic" => secrets.extend(value.split_once(": ").map(|(_, words)| words.to_owned())),
        "credit_card" | "ssn" | "iban" => secrets.push(longest(value, is_number)),
        _ if secrets.is_empty() => secrets.push(longest(value, is_part)),
        _ => {}
    }
    secrets
}

fn longest(value: &str, is_part: impl Fn(char) -> bool) -> String {
    let runs = value.split(|c| !is_part(c));
    runs.max_by_key(|run| run.len()).unwrap().to_owned()
}

/// The rows of a file, comments left out, with `~|~` deleted: it keeps a fake key from looking like a live one.
fn rows(data: &'static str) -> Vec<Row> {
    let lines = data.lines().filter(|line| !line.starts_with("# "));
    lines.skip(1).map(row).collect()
}

fn row(line: &'static str) -> Row {
    let columns: Vec<&str> = line.split('\t').collect();
    let secrets = columns
        .get(3)
        .into_iter()
        .flat_map(|secrets| secrets.split(" ~&~ "));
    Row {
        value: unescaped(columns.first().unwrap()),
        is_secret: *columns.get(1).unwrap() == "secret",
        kind: columns.get(2).unwrap(),
        secrets: secrets.map(unescaped).collect(),
    }
}

fn unescaped(text: &str) -> String {
    let quoted = format!("\"{}\"", text.replace("~|~", ""));
    serde_json::from_str(&quoted).unwrap()
}

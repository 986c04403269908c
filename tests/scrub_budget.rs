//! How much text of a record is scrubbed, what becomes of the rest, and what is counted.

use std::collections::BTreeMap;

use candor::testing::capture;
use candor::{context, log_info};

use crate::lines::Lines;
use crate::scrubbing::KEY_ID;

#[test]
fn text_beyond_the_budget_of_a_record_is_cut_and_the_record_says_so() {
    let parts = vec![format!("{}{KEY_ID}", "word ".repeat(12_000)); 4];
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Answer", parts, status = "done", code = 7);
    let line = lines.one();
    assert!(
        !line.contains(KEY_ID),
        "a part of the text was not looked at"
    );
    let object = lines.object();
    assert_eq!(object["scrub"], "partial");
    assert_eq!(object["code"], 7);
    assert_eq!(object["status"], "…(+4 bytes)");
    assert_eq!(
        object["parts"][0].as_str().unwrap().len(),
        60_000 + "[redacted:token]".len()
    );
    let third = object["parts"][2].as_str().unwrap();
    assert!(
        third.ends_with(" bytes)") && third.len() < 20_000,
        "{} bytes",
        third.len()
    );
    assert_eq!(object["parts"][3], "…(+60020 bytes)");
}

#[test]
fn a_secret_that_the_budget_cuts_in_two_is_left_out() {
    for filler in 131_040..131_072 {
        let lines = Lines::json();
        let parts = [
            " ".repeat(60_000),
            " ".repeat(60_000),
            " ".repeat(filler - 120_000) + KEY_ID,
        ];
        log_info!(logger: &lines.logger, "Answer", parts);
        assert!(!lines.one().contains(&KEY_ID[..8]), "{filler}");
    }
}

#[test]
fn a_record_within_its_budget_is_whole_and_bears_no_mark() {
    let lines = Lines::json();
    let text = "word ".repeat(12_000);
    log_info!(logger: &lines.logger, "Answer", text, other = &text);
    let object = lines.object();
    assert_eq!(object["other"].as_str().unwrap().len(), 60_000);
    assert!(object.get("scrub").is_none());
}

#[test]
fn a_map_beyond_the_budget_is_cut_and_says_so() {
    let map: BTreeMap<String, String> = (0..40)
        .map(|n| (format!("part{n:02}"), "word ".repeat(1_000)))
        .collect();
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Answer", map);
    let object = lines.object();
    assert_eq!(object["scrub"], "partial");
    assert!(object["map"]["…"].as_str().unwrap().starts_with("…(+"));
}

#[test]
fn every_removal_is_counted_under_its_rule() {
    let of = |rule| candor::scrub_counts().hits(rule);
    let before = (
        of("vendor token"),
        of("url"),
        of("card number"),
        candor::scrub_counts().total(),
    );
    let logs = capture();
    log_info!(
        "Text",
        text = KEY_ID,
        url = "https://a:b@c/",
        card = "4111111111111111"
    );
    logs.one().assert_has("text");
    assert!(of("vendor token") > before.0);
    assert!(of("url") > before.1);
    assert!(of("card number") > before.2);
    assert!(candor::scrub_counts().total() >= before.3 + 3);
}

#[test]
fn a_record_cut_for_its_budget_is_counted() {
    let before = candor::scrub_counts().partial_records();
    let logs = capture();
    log_info!("Text", text = vec!["word ".repeat(12_000); 3]);
    logs.one().assert_field("scrub", "partial");
    assert!(candor::scrub_counts().partial_records() > before);
}

#[test]
fn a_scope_that_is_cut_marks_its_records_once() {
    let parts = vec!["word ".repeat(12_000); 3];
    let lines = Lines::json();
    context! { parts }.run(|| log_info!(logger: &lines.logger, "Text", other = &parts));
    let line = lines.one();
    assert_eq!(line.matches("\"scrub\":").count(), 1);
    assert_eq!(lines.object()["scrub"], "partial");
}

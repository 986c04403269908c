//! `untrusted(x)`: text that users typed is bounded, on one line, and tells its length.

use std::fmt;

use candor::testing::capture;
use candor::{context, log_info};
use proptest::prelude::{any, proptest};

use crate::lines::Lines;

#[test]
fn user_text_is_cut_and_its_whole_length_stands_beside_it() {
    let long = "ä".repeat(80);
    let logs = capture();
    log_info!(
        "Searched",
        query = untrusted("books"),
        comment = untrusted(long),
        title = untrusted("a long title", 6),
        page = 3
    );
    let record = logs.one();
    record
        .assert_field("query", "books")
        .assert_field("query_length", 5)
        .assert_field("comment", format!("{}…(+60 bytes)", "ä".repeat(50)))
        .assert_field("comment_length", 160)
        .assert_field("title", "a long…(+6 bytes)")
        .assert_field("title_length", 12);
    let keys: Vec<&str> = record.keys().collect();
    let expected = [
        "query",
        "query_length",
        "comment",
        "comment_length",
        "title",
        "title_length",
        "page",
    ];
    assert_eq!(keys, expected);
}

#[test]
fn a_control_character_or_an_invisible_one_becomes_a_space() {
    let logs = capture();
    let query = "a\r\nlevel=ERROR\t\u{1b}[2J\u{202e}b\u{200b}c";
    log_info!("Searched", query = untrusted(query));
    logs.one()
        .assert_field("query", "a  level=ERROR  [2J b c")
        .assert_field("query_length", query.len());
}

#[test]
fn a_displayed_value_is_user_text_too() {
    struct Endless;
    impl fmt::Display for Endless {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            (0..100_000).try_for_each(|_| f.write_str("x\n"))
        }
    }
    let logs = capture();
    log_info!(
        "Searched",
        query = untrusted(display(Endless), 4),
        kind = untrusted(debug("a\nb"))
    );
    logs.one()
        .assert_field("query", "x x …(+199996 bytes)")
        .assert_field("query_length", 200_000)
        .assert_field("kind", "\"a\\nb\"")
        .assert_field("kind_length", 6);
}

#[test]
fn an_absent_text_leaves_both_fields_out_and_an_empty_one_none() {
    let (absent, present) = (None::<&str>, Some(String::new()));
    let logs = capture();
    log_info!(
        "Searched",
        absent = untrusted(absent),
        present = untrusted(present)
    );
    logs.one()
        .assert_lacks("absent")
        .assert_lacks("absent_length")
        .assert_field("present", "")
        .assert_field("present_length", 0);
}

#[test]
fn a_number_is_no_text_and_has_no_length() {
    let logs = capture();
    log_info!("Searched", page = untrusted(3));
    logs.one()
        .assert_field("page", 3)
        .assert_lacks("page_length");
}

#[test]
fn what_its_name_masks_is_masked_and_tells_no_length() {
    let logs = capture();
    log_info!("Searched", email = untrusted("user@example.com"));
    logs.one()
        .assert_field("email", "u***@example.com")
        .assert_lacks("email_length");
}

#[test]
fn a_scope_carries_the_length_too() {
    let logs = capture();
    context! { query = untrusted("two words") }.run(|| log_info!("Searched"));
    logs.one()
        .assert_field("query", "two words")
        .assert_field("query_length", 9);
}

#[test]
fn a_text_that_panics_while_it_is_shown_leaves_no_length() {
    struct Broken;
    impl fmt::Display for Broken {
        fn fmt(&self, _f: &mut fmt::Formatter<'_>) -> fmt::Result {
            panic!("as planned")
        }
    }
    let logs = capture();
    log_info!("Searched", query = untrusted(display(Broken)));
    logs.one()
        .assert_field("query", "[panicked]")
        .assert_lacks("query_length");
}

proptest! {
    #[test]
    fn whatever_a_user_types_the_line_is_one_and_the_length_is_right(text in any::<String>()) {
        let lines = Lines::pretty();
        log_info!(logger: &lines.logger, "Searched", query = untrusted(text));
        let all = lines.one();
        // Escapes stand for what could not be shown; of user text nothing is left to escape but quotes.
        assert!(!all.contains("\\u") && !all.contains("\\n") || text.contains('\\'), "{all}");

        let logs = capture();
        log_info!("Searched", query = untrusted(text));
        let record = logs.one();
        record.assert_field("query_length", text.len());
        let shown = record.get("query").unwrap().as_str().unwrap();
        assert!(!shown.contains(char::is_control), "{shown:?}");
        let (kept, _) = shown.rsplit_once("…(+").unwrap_or((shown, ""));
        assert!(kept.len() <= 100, "{shown:?}");
    }
}

//! `CANDOR_HASH_KEY_FILE` and keys by code: what is hashed, what is redacted, and that no key and no value is shown.

use std::fs;
use std::path::PathBuf;

use crate::program::{Program, Ran, text};

/// 32 bytes of 0xfb, and of 0x07.
const FIRST: &str = "+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/s=";
const SECOND: &str = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=";

/// Computed with Python's `hmac`, `hashlib` and `base64`.
const BY_FIRST: &str = "h1:k1:Ok4mg4frH1t0IBnkZ6_LHQ";
const BY_SECOND: &str = "h1:k0:FhgKD5HTVQ6lCAKx-9XLqQ";
const BY_CODE: &str = "h1:code:FhgKD5HTVQ6lCAKx-9XLqQ";

/// Runs the program with a key file of this content; no output may hold a value or a key.
#[track_caller]
fn run(way: &str, content: Option<&str>) -> Ran {
    let name = format!("hash-keys-{way}-{}", next_number());
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let mut variables = vec![("ENVIRONMENT", "testing".to_owned())];
    if let Some(content) = content {
        fs::write(&path, content).unwrap();
        variables.push(("CANDOR_HASH_KEY_FILE", path.display().to_string()));
    }
    let ran = run_with(way, &variables);
    drop(fs::remove_file(path));
    ran
}

#[track_caller]
fn run_with(way: &str, variables: &[(&str, String)]) -> Ran {
    let variables: Vec<(&str, &str)> = variables.iter().map(|(k, v)| (*k, v.as_str())).collect();
    let ran = Program::new(env!("CARGO_BIN_EXE_hashing"))
        .argument(way)
        .variables(&variables)
        .run();
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    for hidden in ["tweety", "+/v7", "BwcH", "\u{fb}", "\u{7}\u{7}"] {
        let is_shown = ran.stdout.contains(hidden) || ran.stderr.contains(hidden);
        assert!(!is_shown, "{hidden:?} in {ran:#?}");
    }
    ran
}

/// A number that no other test of this process has.
fn next_number() -> usize {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

#[track_caller]
fn check_redacted_with_report(content: &str, expected: &str) {
    let ran = run("init", Some(content));
    let report = ran.one("Setting not understood");
    assert_eq!(report["variable"], "CANDOR_HASH_KEY_FILE");
    let explanation = text(&report, "explanation");
    assert!(explanation.contains(expected), "{explanation}");
    assert!(
        explanation.ends_with("hashed values are redacted"),
        "{explanation}"
    );
    let seen = ran.one("Seen");
    assert_eq!(seen["customer"], "[redacted]");
    assert_eq!(seen["token"], "[redacted:token]");
}

#[test]
fn without_a_key_hashed_values_are_redacted() {
    for way in ["init", "without_init", "scope_first"] {
        let ran = run(way, None);
        assert_eq!(ran.one("Seen")["customer"], "[redacted]");
        assert_eq!(ran.messages(), ["Seen"]);
    }
}

#[test]
fn a_key_file_gives_the_key_also_to_what_is_logged_before_or_without_init() {
    for way in ["init", "without_init", "scope_first"] {
        let ran = run(way, Some(&format!("# of this test\nk1 {FIRST}\n")));
        let seen = ran.one("Seen");
        assert_eq!(seen["customer"], BY_FIRST, "{way}");
        assert!(seen.get("customer_prev").is_none(), "{way}");
        assert_eq!(ran.messages(), ["Seen"], "{way}");
    }
}

#[test]
fn a_second_line_is_the_previous_key() {
    let ran = run("init", Some(&format!("k1 {FIRST}\nk0 {SECOND}\n")));
    let seen = ran.one("Seen");
    assert_eq!(seen["customer"], BY_FIRST);
    assert_eq!(seen["customer_prev"], BY_SECOND);
    assert!(text(&seen, "token_prev").starts_with("h1:k0:"));
}

#[test]
fn a_key_by_code_beats_the_file() {
    let ran = run("by_code", Some(&format!("k1 {FIRST}\nk0 {SECOND}\n")));
    let seen = ran.one("Seen");
    assert_eq!(seen["customer"], BY_CODE);
    assert!(seen.get("customer_prev").is_none());
    // Not even read, so not complained of either.
    assert_eq!(run("by_code", Some("no key")).messages(), ["Seen"]);
}

#[test]
fn a_key_file_that_is_not_understood_is_reported_and_values_are_redacted() {
    check_redacted_with_report("", "the file holds no key");
    check_redacted_with_report(FIRST, "line 1 of the file is not `<id> <base64>`");
    check_redacted_with_report("k1 BwcHBwcH", "at least 32 bytes, this one 6");
    check_redacted_with_report(
        &format!("k1 {FIRST}\nk1 {SECOND}"),
        "both keys have this id",
    );
    check_redacted_with_report(
        &format!("k1 {FIRST}\nk0 {SECOND}*"),
        "line 2 of the file: the key is no base64",
    );
}

#[test]
fn a_key_in_place_of_its_file_is_not_shown() {
    for value in [FIRST.to_owned(), format!("k1 {FIRST}")] {
        let variables = [
            ("ENVIRONMENT", "testing".to_owned()),
            ("CANDOR_HASH_KEY_FILE", value),
        ];
        let ran = run_with("init", &variables);
        let report = ran.one("Setting not understood");
        assert!(
            text(&report, "explanation").contains("can't be read"),
            "{report}"
        );
        assert_eq!(ran.one("Seen")["customer"], "[redacted]");
    }
}

#[test]
fn a_previous_key_that_can_not_be_used_is_reported() {
    for (way, expected) in [
        ("same_id", "it has the id of `hash_key`"),
        ("previous_alone", "without `hash_key`"),
    ] {
        let ran = run(way, None);
        let report = ran.one("Setting not understood");
        assert_eq!(report["variable"], "previous_hash_key");
        assert!(text(&report, "explanation").contains(expected), "{report}");
        assert!(ran.one("Seen").get("customer_prev").is_none());
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_in_place_of_the_file_is_not_waited_for() {
    let pipe = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("hash-keys-pipe");
    drop(fs::remove_file(&pipe));
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let variables = [
        ("ENVIRONMENT", "testing".to_owned()),
        ("CANDOR_HASH_KEY_FILE", pipe.display().to_string()),
    ];
    let report = run_with("init", &variables).one("Setting not understood");
    assert!(
        text(&report, "explanation").contains("not that of a file"),
        "{report}"
    );
}

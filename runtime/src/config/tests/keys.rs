//! Keys of hashes: which files are understood, and that no report shows a part of one.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use super::map;
use crate::config::hash_keys;

/// 32 bytes of 0xfb, and of 0x07.
const FIRST: &str = "+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/s=";
const SECOND: &str = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=";

/// The ids of the present and the previous key, and the reports.
type Found = (Option<String>, Option<String>, Vec<String>);

fn found(path: &Path) -> Found {
    let path = path.to_str().unwrap();
    let (keys, problems) = hash_keys(&map(&[("CANDOR_HASH_KEY_FILE", path)]));
    let id = |key: &crate::HashKey| key.id().to_owned();
    (
        keys.as_ref().map(|keys| id(&keys.current)),
        keys.as_ref()
            .and_then(|keys| keys.previous.as_ref())
            .map(id),
        problems.iter().map(ToString::to_string).collect(),
    )
}

/// A file of this test's own that is gone when it ends.
struct Written(PathBuf);

impl Written {
    fn new(content: &[u8]) -> Self {
        let name = format!("candor-keys-{}-{}", std::process::id(), fastrand::u64(..));
        let path = std::env::temp_dir().join(name);
        fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for Written {
    fn drop(&mut self) {
        drop(fs::remove_file(&self.0));
    }
}

#[track_caller]
fn check(content: &str, current: &str, previous: Option<&str>) {
    let file = Written::new(content.as_bytes());
    let expected = (
        Some(current.to_owned()),
        previous.map(str::to_owned),
        vec![],
    );
    assert_eq!(found(&file.0), expected, "{content}");
}

#[track_caller]
fn check_fault(content: &[u8], expected: &str) {
    let file = Written::new(content);
    let expected = format!("CANDOR_HASH_KEY_FILE: {expected}; hashed values are redacted");
    assert_eq!(found(&file.0), (None, None, vec![expected]));
}

#[test]
fn a_file_holds_the_present_key_and_perhaps_the_previous() {
    check(&format!("k1 {FIRST}"), "k1", None);
    check(&format!("k1 {FIRST}\nk0 {SECOND}\n"), "k1", Some("k0"));
    check(&format!("\u{feff}k1\t{FIRST}\r\n\r\n"), "k1", None);
    check(
        &format!("# Since March.\n\n  k1 {FIRST}  # present\n# Until April:\nk0 {SECOND}"),
        "k1",
        Some("k0"),
    );
    check(&format!("k1 {}", FIRST.trim_end_matches('=')), "k1", None);
}

#[test]
fn a_file_that_is_not_understood_is_reported_and_gives_no_key() {
    for (content, expected) in [
        (String::new(), "the file holds no key"),
        ("# none yet\n\n".to_owned(), "the file holds no key"),
        (
            FIRST.to_owned(),
            "line 1 of the file is not `<id> <base64>`",
        ),
        (
            format!("k1 {FIRST} {SECOND}"),
            "line 1 of the file is not `<id> <base64>`",
        ),
        (
            format!("# keys\nK1 {FIRST}"),
            "line 2 of the file: the id of a key has 1 to 16 characters: a-z, 0-9 and -",
        ),
        (
            format!("eph {FIRST}"),
            "line 1 of the file: the id `eph` is taken by keys of one process",
        ),
        (
            "k1 c2hvcnQ=".to_owned(),
            "line 1 of the file: a key has at least 32 bytes, this one 5",
        ),
        (
            format!("k1 {FIRST}\nk0 a*b"),
            "line 2 of the file: the key is no base64",
        ),
        (
            format!("k1 {FIRST}\nk1 {SECOND}"),
            "line 2 of the file: both keys have this id",
        ),
        (
            format!("k2 {FIRST}\nk1 {SECOND}\nk0 {SECOND}"),
            "line 3 of the file: a third key; it holds the present and the previous",
        ),
        (
            format!("k1 {FIRST}\n{}", "#".repeat(16 * 1024)),
            "the file has more than 16384 bytes",
        ),
    ] {
        check_fault(content.as_bytes(), expected);
    }
    check_fault(b"k1 \xff\xfe", "the file is not UTF-8");
}

#[test]
fn a_file_that_is_none_is_reported() {
    let report = |path: &Path| found(path).2.join("");
    let missing = report(Path::new("/nowhere/to/be/found"));
    assert_eq!(
        missing,
        "CANDOR_HASH_KEY_FILE: the file can't be read (entity not found); hashed values are redacted"
    );
    assert!(report(&std::env::temp_dir()).contains("the path is not that of a file"));
}

#[test]
fn no_report_shows_a_part_of_a_key() {
    // The key in place of the path, and in place of everything else.
    let pasted = found(Path::new(&format!("k1 {FIRST}"))).2.join("");
    assert!(pasted.contains("can't be read"), "{pasted}");
    let mut reports = vec![pasted];
    for content in [
        FIRST.to_owned(),
        format!("{FIRST} k1"),
        format!("k1 {FIRST}*"),
        format!("k1 {FIRST}\nk1 {SECOND}"),
        format!("k1 {FIRST}\nk0 {SECOND}\n{SECOND} k"),
    ] {
        reports.extend(found(&Written::new(content.as_bytes()).0).2);
    }
    assert_eq!(reports.len(), 6);
    for report in reports {
        assert!(
            !report.contains("/v7") && !report.contains("BwcH"),
            "{report}"
        );
    }
}

#[test]
fn without_the_variable_there_is_neither_key_nor_report() {
    let (keys, problems) = hash_keys(&map(&[("CANDOR_HASH_KEY_FILE", " ")]));
    assert!(keys.is_none() && problems.is_empty());
}

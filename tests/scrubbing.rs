//! Credentials that texts give away by their shape, whoever wrote the text.

use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, Instant};

use candor::testing::capture;
use candor::{context, fields, log_error, log_info};

use crate::lines::Lines;

/// A text with a credential in it, the part that may not be shown, and what must stay.
const SHAPES: [(&str, &str, &str); 6] = [
    (
        "key AKIAABCDEFGHIJKLMNOP used",
        "AKIAABCDEFGHIJKLMNOP",
        "used",
    ),
    (
        "jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlMTIz sent",
        "eyJzdWIiOiIxIn0",
        "sent",
    ),
    (
        "Authorization: Bearer abcdefghijklmnop1234, then",
        "abcdefghijklmnop1234",
        "then",
    ),
    (
        "authorization: bearer abcdefghijklmnop1234, then",
        "abcdefghijklmnop1234",
        "then",
    ),
    (
        "dsn postgres://app:hunter2@db:5432/x failed",
        "hunter2",
        "failed",
    ),
    (
        "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN\n-----END PRIVATE KEY----- loaded",
        "MIIEvQIBADAN",
        "loaded",
    ),
];

/// An access key id that nobody was given.
pub(crate) const KEY_ID: &str = "AKIAABCDEFGHIJKLMNOP";

struct Text(&'static str);

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Text {}

/// Checks that the lines written by `log` lack the secret and keep the rest of the text.
#[track_caller]
fn check(log: impl Fn(&Lines, &'static str)) {
    for (text, secret, rest) in SHAPES {
        for lines in [Lines::json(), Lines::pretty()] {
            log(&lines, text);
            let all = lines.all().join("\n");
            assert!(!all.contains(secret), "{all}");
            assert!(all.contains(rest) && all.contains("[redacted"), "{all}");
        }
    }
}

#[test]
fn plain_texts_are_scrubbed() {
    check(|lines, text| log_info!(logger: &lines.logger, "Text", text));
}

#[test]
fn displayed_texts_are_scrubbed() {
    check(|lines, text| log_info!(logger: &lines.logger, "Text", shown = display(Text(text))));
}

#[test]
fn debugged_texts_are_scrubbed() {
    check(|lines, text| log_info!(logger: &lines.logger, "Text", shown = debug(Text(text))));
}

#[test]
fn texts_that_a_reason_makes_public_are_scrubbed() {
    check(|lines, text| {
        log_info!(logger: &lines.logger, "Text", next_token = public(text, reason = "paging cursor, no credential"));
    });
}

#[test]
fn texts_inside_containers_are_scrubbed() {
    check(
        |lines, text| log_info!(logger: &lines.logger, "Text", list = [BTreeMap::from([("note", text)])]),
    );
}

#[test]
fn names_of_maps_are_scrubbed() {
    check(
        |lines, text| log_info!(logger: &lines.logger, "Text", map = BTreeMap::from([(text, 1)])),
    );
}

#[test]
fn names_of_spreads_are_scrubbed() {
    check(
        |lines, text| log_info!(logger: &lines.logger, "Text", ..BTreeMap::from([(text, 1)]) as map),
    );
}

#[test]
fn error_messages_and_their_causes_are_scrubbed() {
    check(|lines, text| log_error!(logger: &lines.logger, "Failed", error = Text(text)));
    check(|lines, text| {
        let error = anyhow::Error::new(Text(text)).context("request failed");
        log_error!(logger: &lines.logger, "Failed", error = error);
    });
}

#[test]
fn texts_of_scopes_and_bound_loggers_are_scrubbed() {
    check(|lines, text| context! { text }.run(|| log_info!(logger: &lines.logger, "Text")));
    check(|lines, text| log_info!(logger: lines.logger.bind(fields! { text }), "Text"));
}

#[test]
fn a_test_sees_the_scrubbed_text_too() {
    for (text, secret, _) in SHAPES {
        let logs = capture();
        log_info!("Text", text);
        let record = logs.one().to_string();
        assert!(!record.contains(secret), "{record}");
    }
}

#[test]
fn a_second_private_key_is_found_behind_the_end_of_another() {
    let text = "cut MIIE\n-----END PRIVATE KEY-----\n-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN\n-----END PRIVATE KEY-----";
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Text", text);
    let line = lines.one();
    assert!(!line.contains("MIIEvQIBADAN"), "{line}");
}

#[test]
fn ids_and_digests_are_left_as_they_are() {
    let texts = [
        "4bf92f3577b34da6a3ce929d0e0e4736",
        "4bf92f35-77b3-4da6-a3ce-929d0e0e4736",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "https://example.com/a?b=c",
    ];
    for text in texts {
        let lines = Lines::json();
        log_info!(logger: &lines.logger, "Text", text);
        assert_eq!(lines.object()["text"], text);
    }
}

/// What a hostile client sends; an ordinary text of this length takes milliseconds, unoptimised too.
#[test]
fn a_hostile_text_is_scrubbed_in_time() {
    let parts = [
        "eyJ",
        "eyJ-",
        "eyJ.eyJ.",
        "AKIA",
        "-----BEGIN ",
        "-----BEGIN PRIVATE KEY",
        "PRIVATE KEY-----",
        "-----END PRIVATE KEY-----",
        "a://b:c@",
        "a://",
        "://a:",
        "Bearer abcdefghijklmnop1234 ",
        "bearer ",
        "basic YTpi ",
        "=",
        ":",
        ": ",
        "a=",
        "a: ",
        "password=",
        "password: ",
        "password:(",
        "session={",
        "session=",
        "session=\"",
        "?key=",
        "token=a::(",
        "token=/a",
        "token: a::(",
        "zz%3D",
        "sig%3D",
        "4",
        "4111 ",
        "4a",
        "203-46-",
        "DE07 ",
        "bot123456789:AA",
        "cookie: ",
        "set-cookie: a=;",
        "authorization: digest *",
        "\"",
        "\\\"",
        "([{",
        ")]}",
        "sk-",
        "SG.",
        "_",
        "<password>",
        "row contains (",
        "invalid type: string \"",
        "unknown variant `",
        "[redacted",
        "(\"token\", \"",
        "password '",
        "--token '-",
        "curl -u ",
        "mnemonic: a ",
        "\u{e9}=",
    ];
    for part in parts {
        let text = part.repeat(64_000 / part.len());
        let lines = Lines::json();
        let begun = Instant::now();
        log_info!(logger: &lines.logger, "Text", text);
        let took = begun.elapsed();
        assert!(took < Duration::from_secs(1), "{took:?} for {part:?}…");
    }
}

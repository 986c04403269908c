//! One secret in every sanctioned form, and a search for it in all that comes out.

use std::collections::BTreeMap;
use std::fmt;

use candor::testing::capture;
use candor::{Loggable, ValueWriter, context, fields, log_error, log_info};

use crate::lines::Lines;
use crate::redaction::CANARY;

/// Shows the canary to whoever asks.
#[derive(Clone, Copy)]
struct Talkative;

impl fmt::Display for Talkative {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(CANARY)
    }
}

impl Loggable for Talkative {
    fn log(&self, out: ValueWriter<'_>) {
        out.map(|map| {
            map.entry("token", CANARY);
            map.entry("api_key", &[CANARY, CANARY]);
            map.entry("inner", &BTreeMap::from([("client_secret", Some(CANARY))]));
            map.redacted("note");
        });
    }
}

/// Every sanctioned form of a secret, through the logger of `lines`.
fn plant(lines: &Lines) {
    let (password, talkative) = (CANARY, Talkative);
    let map = BTreeMap::from([("db_password", CANARY)]);
    let scope = context! { token = redacted(password), ..talkative as scoped };
    let logger = lines
        .logger
        .bind(fields! { api_key = hashed(CANARY), bound = Talkative });
    scope.run(|| {
        log_info!(logger: &logger, "Planted", password = redacted(password), note = masked(password));
        log_info!(logger: &logger, "Planted", secret = redacted(talkative), ..talkative, talkative_map = talkative);
        log_error!(logger: &logger, "Planted", email = CANARY, phone = CANARY, map, ..map as spread);
        log_error!(logger: &logger, "Planted", client_secret = hashed(CANARY), list = [Talkative]);
        log_info!(logger: &logger, "Planted", email = display(talkative), who = redacted(&password));
        log_info!(logger: &logger, "Planted", has_password = !password.is_empty(), password = password == "x");
    });
}

#[test]
fn a_secret_in_any_sanctioned_form_shows_in_no_output() {
    for lines in [Lines::json(), Lines::pretty()] {
        plant(&lines);
        let all = lines.all();
        assert_eq!(all.len(), 6);
        let shown: Vec<&String> = all.iter().filter(|line| line.contains("tweety")).collect();
        assert!(shown.is_empty(), "{shown:#?}");
    }
}

#[test]
fn a_secret_in_any_sanctioned_form_shows_in_no_capture() {
    let logs = capture();
    plant(&Lines::json());
    let records = format!("{:?}", logs.records());
    assert!(!records.contains("tweety"), "{records}");
}

//! A value that a neighbour names: `{"name": "password", "value": …}`.

use std::collections::{BTreeMap, HashMap};

use candor::{Loggable, ValueWriter, log_info};

use crate::lines::Lines;
use crate::redaction::CANARY;

/// Both orders of the two entries, as a map and spread.
struct Pair<'a> {
    naming: &'static str,
    name: &'a str,
    value_first: bool,
}

impl Loggable for Pair<'_> {
    fn log(&self, out: ValueWriter<'_>) {
        out.map(|map| {
            map.entry("before", &1);
            if self.value_first {
                map.entry("value", &[Some(CANARY)]);
                map.entry("Values", CANARY);
                map.entry("between", &2);
            }
            map.entry(self.naming, self.name);
            if !self.value_first {
                map.entry("value", CANARY);
            }
            map.entry("after", &3);
        });
    }
}

#[test]
fn the_value_beside_a_forbidden_name_is_hidden_in_any_order() {
    for naming in ["name", "Key", "header", "FIELD", "parameter"] {
        for (name, value_first) in [
            ("password", true),
            ("Authorization", false),
            ("x-api-key", true),
            ("Set-Cookie", false),
        ] {
            let pair = Pair {
                naming,
                name,
                value_first,
            };
            let lines = Lines::json();
            log_info!(logger: &lines.logger, "Pair", pair, list = [&pair], ..pair as spread, last = 4);
            let object = lines.object();
            assert!(!object.to_string().contains(CANARY), "{object}");
            assert_eq!(object["pair"][naming], name);
            assert_eq!(object["pair"]["after"], 3);
            assert_eq!(object["spread.after"], 3);
            assert_eq!(object["last"], 4);
        }
    }
}

#[test]
fn the_value_beside_a_harmless_name_stays() {
    let pair = BTreeMap::from([("name", "plan"), ("value", "basic")]);
    let number = HashMap::from([("key", "session_id")]);
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Pair", pair, number);
    let object = lines.object();
    assert_eq!(object["pair"]["value"], "basic");
    assert_eq!(object["number"]["key"], "session_id");
}

#[test]
fn an_email_beside_its_name_is_masked() {
    let pair = BTreeMap::from([("name", "email"), ("value", "user@example.com")]);
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Pair", pair);
    assert_eq!(lines.object()["pair"]["value"], "u***@example.com");
}

#[test]
fn the_second_of_two_is_hidden_where_the_first_is_a_forbidden_name() {
    let headers = vec![("authorization", CANARY), ("accept", "*/*")];
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Pairs", headers);
    let object = lines.object();
    assert!(!object.to_string().contains(CANARY), "{object}");
    assert_eq!(object["headers"][0][0], "authorization");
    assert_eq!(object["headers"][1][1], "*/*");
}

#[test]
fn prose_beside_a_value_is_no_name() {
    let text = "The password of this account was changed by somebody who is no longer here";
    let pair = BTreeMap::from([("name", text), ("value", "shown")]);
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Pair", pair);
    assert_eq!(lines.object()["pair"]["value"], "shown");
}

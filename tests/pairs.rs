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

#[test]
fn a_field_beside_a_forbidden_name_is_hidden_in_any_order() {
    struct Header {
        name: &'static str,
        value: &'static str,
    }
    let h = Header {
        name: "x-api-key",
        value: CANARY,
    };
    let (header, value) = ("authorization", [CANARY]);
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Header seen", header, count = 1, value);
    log_info!(logger: &lines.logger, "Header seen", value, count = 1, header);
    log_info!(logger: &lines.logger, "Header seen", h.name, h.value, last = 2);
    for object in lines.objects() {
        assert!(!object.to_string().contains(CANARY), "{object}");
    }
    assert_eq!(lines.objects()[1]["count"], 1);
    assert_eq!(lines.objects()[2]["last"], 2);
}

#[test]
fn a_field_beside_a_harmless_name_stays() {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Setting changed", key = "theme", value = "dark");
    assert_eq!(lines.object()["value"], "dark");
}

#[test]
fn a_spread_that_is_called_like_one_of_a_pair_is_none() {
    let value = BTreeMap::from([("first", "shown"), ("second", "too")]);
    let name = BTreeMap::from([("first", "password")]);
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Spread", ..value, ..name);
    let object = lines.object();
    assert_eq!(object["value.second"], "too");
    assert_eq!(object["value.first"], "shown");
}

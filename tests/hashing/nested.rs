//! Hashed values that hold others: what is inside shows never more than it would by itself.

use std::collections::BTreeMap;

use candor::{Loggable, ValueWriter, log_info};

use crate::install_keys;
use crate::lines::Lines;

const CANARY: &str = "tweety-7f3a-secret";

/// Puts plain text under names of every kind.
struct Account;

impl Loggable for Account {
    fn log(&self, out: ValueWriter<'_>) {
        out.map(|map| {
            map.entry("id", &7);
            map.entry("name", CANARY);
            map.entry("email", "user@example.com");
            map.entry("password", CANARY);
            map.entry("token", CANARY);
            map.entry("pin", &1234);
            map.entry("session_id", &77);
            map.entry("is_admin", &true);
            map.entry("has_password", &true);
            map.entry("orders", &[CANARY, CANARY]);
            map.entry("last", &BTreeMap::from([("city", CANARY)]));
            map.redacted("note");
        });
    }
}

fn is_hash(value: &serde_json::Value) -> bool {
    value
        .as_str()
        .is_some_and(|text| text.starts_with("h1:") && !text.contains("tweety"))
}

#[test]
fn the_leaves_of_a_hashed_value_are_hashed_and_forbidden_names_stay_forbidden() {
    install_keys();
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Seen", account = hashed(Account));
    let line = lines.one();
    assert!(
        !line.contains("tweety") && !line.contains("example.com"),
        "{line}"
    );
    let object = lines.object();
    let account = &object["account"];
    for key in ["id", "name", "email", "id_prev", "email_prev"] {
        assert!(is_hash(&account[key]), "{key} {line}");
    }
    assert_eq!(account["password"], "[redacted:password]");
    assert_eq!(account["token"], "[redacted:token]");
    assert!(
        account["pin"].as_str().unwrap().starts_with("[redacted:"),
        "{line}"
    );
    assert_eq!(account["session_id"], "[redacted:session id]");
    for key in ["is_admin", "has_password", "note"] {
        assert_eq!(account[key], "[redacted]", "{key} {line}");
    }
    // Its keys are data, too, and a record can't show a hash of a name.
    assert_eq!(account["last"], "[redacted]");
}

/// Marks its fields itself, as a derive does.
struct Marked;

impl Loggable for Marked {
    fn log(&self, out: ValueWriter<'_>) {
        use candor::__private::{ends, hashed, untrusted};
        let (key, token) = (
            "sk~|~4f8a90bc12de56f7aa01bb02cc03dd04".replace("~|~", "-"),
            CANARY,
        );
        out.map(|map| {
            map.entry("api_key", &ends(&key, 3));
            map.entry("short_key", &ends(&"abcdefghij", 3));
            map.entry("passport", &ends(&key, 12));
            map.entry("token", &hashed(&token, 5));
            map.entry("password", &hashed(&token, 1));
            map.entry("secret_number", &ends(&1234, 2));
            map.entry("comment", &untrusted(&"two\nwords", Some(5)));
        });
    }
}

#[test]
fn a_hash_and_the_ends_that_a_type_asks_for_hold_under_forbidden_names() {
    install_keys();
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Seen", marked = Marked, ..Marked as spread);
    let line = lines.one();
    assert!(
        !line.contains("tweety") && !line.contains("4f8a90"),
        "{line}"
    );
    let object = lines.object();
    let marked = &object["marked"];
    assert_eq!(marked["api_key"], "sk-4***dd04");
    for (key, class) in [
        ("short_key", "api key"),
        ("passport", "government id"),
        ("password", "password"),
    ] {
        assert_eq!(marked[key], format!("[redacted:{class}]"), "{line}");
    }
    assert!(
        marked["secret_number"]
            .as_str()
            .unwrap()
            .starts_with("[redacted"),
        "{line}"
    );
    assert!(
        is_hash(&marked["token"]) && is_hash(&marked["token_prev"]),
        "{line}"
    );
    assert_eq!(marked["comment"], "two w…(+4 bytes)");
    assert_eq!(marked["comment_length"], 9);
    assert_eq!(object["spread.token_prev"], marked["token_prev"]);
    assert_eq!(object["spread.comment_length"], 9);
}

#[test]
fn an_item_of_a_list_has_nothing_beside_it() {
    install_keys();
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Seen", ids = hashed(["customer-7", "42"]));
    let object = lines.object();
    let expected = [
        "h1:k1:T10kDovSmEbd2AnCEytfMw",
        "h1:k1:U1H1UzgJNXqLD7ShLL_24Q",
    ];
    assert_eq!(object["ids"], serde_json::json!(expected));
    assert!(object.get("ids_prev").is_none());
}

#[test]
fn what_can_be_guessed_is_redacted_with_a_key_too() {
    install_keys();
    let lines = Lines::json();
    let codes = BTreeMap::from([("otp", "482113"), ("cvv", "123"), ("passphrase", CANARY)]);
    log_info!(logger: &lines.logger, "Seen", codes = hashed(codes));
    let object = lines.object();
    assert_eq!(object["codes"], "[redacted]");
}

#[derive(candor::Loggable)]
struct Entered {
    #[sensitive(hash)]
    code: &'static str,
    #[sensitive(ends)]
    number: &'static str,
    #[sensitive(hash)]
    city: &'static str,
}

#[test]
fn a_mark_shows_no_more_than_the_name_that_surrounds_it_allows() {
    install_keys();
    let value = Entered {
        code: "482113",
        number: "N12345678901234567890123456789",
        city: CANARY,
    };
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Seen", order = value, mfa = value, passport = value);
    let object = lines.object();
    assert!(is_hash(&object["order"]["code"]) && is_hash(&object["mfa"]["city"]));
    assert_eq!(object["order"]["number"], "N12***789");
    assert_eq!(object["mfa"]["code"], "[redacted:one-time code]");
    assert_eq!(object["passport"]["number"], "[redacted:government id]");
}

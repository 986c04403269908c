//! Marked and named secrets: none of them reaches a line, whatever form it is given in.

use std::collections::{BTreeMap, HashMap};

use candor::testing::capture;
use candor::{Loggable, ValueWriter, log_info};

use crate::lines::Lines;

pub(crate) const CANARY: &str = "tweety-7f3a-secret";

/// Panics as soon as anybody looks at it.
struct Unreadable;

impl Loggable for Unreadable {
    fn log(&self, _out: ValueWriter<'_>) {
        panic!("a redacted value was read");
    }
}

#[test]
fn a_redacted_value_is_never_read() {
    struct Opaque;
    let (password, opaque) = (Unreadable, Opaque);
    let logs = capture();
    log_info!(
        "Login",
        password = redacted(password),
        other = redacted(opaque)
    );
    let record = logs.one();
    record.assert_redacted("password").assert_redacted("other");
}

#[test]
fn a_redacted_entry_of_a_map_is_never_read() {
    struct Account;
    impl Loggable for Account {
        fn log(&self, out: ValueWriter<'_>) {
            out.map(|map| map.redacted("password"));
        }
    }
    let logs = capture();
    log_info!("Login", account = Account);
    let record = logs.one();
    assert!(
        record
            .get("account")
            .unwrap()
            .get("password")
            .unwrap()
            .is_redacted()
    );
}

#[test]
fn a_redaction_names_the_class_of_the_secret() {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Login", password = redacted(CANARY), note = redacted(CANARY));
    let object = lines.object();
    assert_eq!(object["password"], "[redacted:password]");
    assert_eq!(object["note"], "[redacted]");
}

#[test]
fn a_truth_value_may_stand_under_a_forbidden_name() {
    let (password, has_secret) = (true, Some(false));
    let logs = capture();
    log_info!("Login", password, user.secret = has_secret);
    logs.one()
        .assert_field("password", true)
        .assert_field("user.secret", false);
}

#[test]
fn a_number_may_stand_under_a_name_that_admits_scalars() {
    let session_id = 42_u64;
    let logs = capture();
    log_info!("Session closed", session_id);
    logs.one().assert_field("session_id", 42);
}

#[test]
fn an_email_and_a_phone_number_are_masked_by_their_names() {
    struct User {
        email: &'static str,
    }
    let user = User {
        email: "user@example.com",
    };
    let phone_number = "+49 170 1234567";
    let logs = capture();
    log_info!(
        "Registered",
        user.email,
        phone_number,
        contact.email = display("a.b@example.org")
    );
    logs.one()
        .assert_field("user.email", "u***@example.com")
        .assert_field("phone_number", "***4567")
        .assert_field("contact.email", "a***@example.org");
}

#[test]
fn masked_masks_under_any_name() {
    let logs = capture();
    log_info!(
        "Registered",
        contact = masked("user@example.com"),
        nickname = masked("Ada"),
        count = masked(17)
    );
    logs.one()
        .assert_field("contact", "u***@example.com")
        .assert_field("nickname", "***")
        .assert_field("count", "***");
}

#[test]
fn hashed_redacts_as_long_as_there_is_no_key() {
    let logs = capture();
    log_info!(
        "Registered",
        customer = hashed("customer-7"),
        email = hashed("user@example.com")
    );
    logs.one()
        .assert_redacted("customer")
        .assert_redacted("email");
}

#[test]
fn truncated_keeps_the_beginning_and_says_what_is_missing() {
    let logs = capture();
    log_info!(
        "Searched",
        query = truncated("a long query", 6),
        short = truncated("short")
    );
    logs.one()
        .assert_field("query", "a long…(+6 bytes)")
        .assert_field("short", "short");
}

#[test]
fn public_shows_what_its_reason_defends() {
    let next_token = "page-2";
    let logs = capture();
    log_info!(
        "Page read",
        next_token = public(next_token, reason = "paging cursor, no credential")
    );
    logs.one().assert_field("next_token", "page-2");
}

#[test]
fn forbidden_names_of_maps_are_redacted_at_every_depth() {
    let login = HashMap::from([("user", "ada"), ("password", CANARY)]);
    let list = vec![BTreeMap::from([(
        "headers",
        BTreeMap::from([("x-api-key", vec![CANARY])]),
    )])];
    let whole = BTreeMap::from([("credentials", BTreeMap::from([("user", CANARY)]))]);
    let flags = BTreeMap::from([("password", true)]);
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Login", login, list, whole, ..login as spread, flags);
    let object = lines.object();
    assert!(!object.to_string().contains(CANARY), "{object}");
    assert_eq!(object["login"]["user"], "ada");
    assert_eq!(object["login"]["password"], "[redacted:password]");
    assert_eq!(object["spread.password"], "[redacted:password]");
    assert_eq!(object["flags"]["password"], true);
}

#[test]
fn emails_of_maps_are_masked_at_every_depth() {
    let users = [BTreeMap::from([("email", "user@example.com")])];
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Listed", users);
    assert_eq!(lines.object()["users"][0]["email"], "u***@example.com");
}

#[test]
fn what_a_name_hides_stays_hidden_under_an_inner_name_that_shows_more() {
    let inner = BTreeMap::from([("email", CANARY), ("plan", CANARY)]);
    for name in ["session", "cookie", "password"] {
        let map = BTreeMap::from([(name, &inner)]);
        let lines = Lines::json();
        log_info!(logger: &lines.logger, "Nested", map);
        let line = lines.one();
        assert!(!line.contains(CANARY), "{line}");
    }
    let address = BTreeMap::from([("session", BTreeMap::from([("email", "user@example.com")]))]);
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Nested", address);
    let line = lines.one();
    assert!(
        !line.contains("example.com"),
        "under `session` stands no text: {line}"
    );
}

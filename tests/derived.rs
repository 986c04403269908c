//! `#[derive(Loggable)]`: what a type shows of itself, and what it keeps.

use std::collections::HashMap;
use std::fmt;

use candor::{Loggable, ValueWriter, fields, log_info};
use serde_json::{Value, json};

use crate::lines::Lines;
use crate::redaction::CANARY;

/// What a record holds under the key `value`, as JSON.
fn shown(value: &impl Loggable) -> Value {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Value shown", value);
    lines.object()["value"].clone()
}

/// Panics as soon as anybody looks at it.
struct Unreadable;

impl Loggable for Unreadable {
    fn log(&self, _out: ValueWriter<'_>) {
        panic!("a sensitive value was read");
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, _f: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("a sensitive value was read");
    }
}

#[derive(Loggable)]
struct Id(u64);

#[derive(Loggable)]
struct Account<'a, T> {
    id: Id,
    owner: &'a str,
    email: String,
    #[sensitive]
    password: Unreadable,
    #[loggable(skip)]
    cache: std::sync::Mutex<u8>,
    #[loggable(rename = "kind")]
    r#type: Plan,
    has_token: bool,
    nickname: Option<T>,
    tags: Vec<T>,
}

#[derive(Loggable)]
enum Plan {
    Basic,
    #[loggable(rename = "pro")]
    Professional,
}

fn account() -> Account<'static, &'static str> {
    Account {
        id: Id(7),
        owner: "ada",
        email: "ada@example.com".to_owned(),
        password: Unreadable,
        cache: std::sync::Mutex::new(1),
        r#type: Plan::Professional,
        has_token: true,
        nickname: None,
        tags: vec!["a", "b"],
    }
}

#[test]
fn a_struct_shows_its_fields_and_keeps_what_is_marked() {
    let account = account();
    assert!(account.cache.lock().is_ok());
    assert_eq!(
        shown(&account),
        json!({
            "id": 7, "owner": "ada", "email": "a***@example.com", "password": "[redacted:password]",
            "kind": "pro", "has_token": true, "tags": ["a", "b"],
        })
    );
}

#[test]
fn a_spread_of_a_derived_type_becomes_fields() {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Account opened", ..account() as account);
    let object = lines.object();
    assert_eq!(object["account.id"], 7);
    assert_eq!(object["account.password"], "[redacted:password]");
    assert_eq!(object["account.email"], "a***@example.com");
}

#[derive(Loggable)]
enum Payment {
    Cash,
    Card {
        #[sensitive(mask)]
        number: String,
        brand: &'static str,
    },
    Points(u32, f64),
    Voucher(Id),
    #[sensitive]
    Bearer(Unreadable),
    Empty {},
}

#[test]
fn a_variant_is_tagged_with_its_name() {
    let card = Payment::Card {
        number: "4111111111111111".to_owned(),
        brand: "visa",
    };
    assert_eq!(shown(&Payment::Cash), json!("Cash"));
    assert_eq!(
        shown(&card),
        json!({"Card": {"number": "***", "brand": "visa"}})
    );
    assert_eq!(shown(&Payment::Points(3, 0.5)), json!({"Points": [3, 0.5]}));
    assert_eq!(shown(&Payment::Voucher(Id(9))), json!({"Voucher": 9}));
    assert_eq!(
        shown(&Payment::Bearer(Unreadable)),
        json!({"Bearer": "[redacted:token]"})
    );
    assert_eq!(shown(&Payment::Empty {}), json!("Empty"));
    assert_eq!(shown(&Plan::Basic), json!("Basic"));
}

#[derive(Loggable)]
struct Pair(
    u8,
    #[sensitive] Unreadable,
    #[loggable(skip)] Unreadable,
    &'static str,
);

#[derive(Loggable)]
struct Nothing;

#[derive(Loggable)]
#[sensitive]
struct Password(Unreadable);

#[derive(Loggable)]
#[loggable(display)]
struct Host(&'static str);

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "host {}", self.0)
    }
}

#[test]
fn tuples_units_and_types_of_one_text_show_what_they_hold() {
    let pair = Pair(1, Unreadable, Unreadable, "b");
    assert_eq!(shown(&pair), json!([1, "[redacted]", "b"]));
    assert_eq!(shown(&Nothing), json!("Nothing"));
    assert_eq!(shown(&Host("db-1")), json!("host db-1"));
    assert_eq!(shown(&Password(Unreadable)), json!("[redacted:password]"));
    // Somebody has a use for what is skipped.
    let _ = pair.2;
}

#[test]
fn a_sensitive_type_may_stand_under_a_forbidden_name() {
    let lines = Lines::json();
    let password = Some(Password(Unreadable));
    log_info!(logger: &lines.logger, "Login tried", password, session = Plan::Basic);
    let object = lines.object();
    assert_eq!(object["password"], "[redacted:password]");
    assert_eq!(object["session"], "Basic");
}

#[derive(Loggable)]
struct Method {
    number: String,
    #[loggable(public = "the last four are on every receipt")]
    card_number: &'static str,
}

#[test]
fn the_name_that_a_type_is_logged_under_completes_those_of_its_fields() {
    let method = Method {
        number: CANARY.to_owned(),
        card_number: "4242",
    };
    assert_eq!(shown(&method)["number"], CANARY);
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Card added", card = method);
    let card = &lines.object()["card"];
    assert_eq!(card["number"], "[redacted:account or card number]");
    assert_eq!(card["card_number"], "4242");
}

#[derive(Loggable)]
#[loggable(debug)]
struct Settings {
    host: Host,
    #[sensitive]
    api_key: &'static str,
    extra: HashMap<&'static str, &'static str>,
    timeout: std::time::Duration,
    plan: Plan,
    note: &'static str,
}

#[test]
fn a_redacting_debug_prints_what_a_record_would_show() {
    let settings = Settings {
        host: Host("db-1"),
        api_key: CANARY,
        extra: HashMap::from([("db_password", CANARY)]),
        timeout: std::time::Duration::from_millis(1500),
        plan: Plan::Professional,
        note: "AKIAABCDEFGHIJKLMNOP",
    };
    let text = format!("{settings:?} {settings:#?}");
    assert!(!text.contains(CANARY) && !text.contains("AKIA"), "{text}");
    assert!(
        text.starts_with(
            "Settings { host: \"host db-1\", api_key: [redacted:api key], extra: {db_password: [redacted:password]}, timeout: 1.5s, plan: \"pro\","
        ),
        "{text}"
    );
    assert_eq!(settings.api_key, CANARY);
}

#[test]
fn an_error_in_a_derived_field_takes_only_its_record() {
    #[derive(Loggable)]
    struct Outer {
        inner: Unreadable,
    }
    assert_eq!(shown(&Outer { inner: Unreadable }), json!("[panicked]"));
}

#[test]
fn a_derived_type_can_be_bound() {
    let lines = Lines::json();
    let logger = lines.logger.bind(fields! { account = account() });
    log_info!(logger: &logger, "Account opened");
    assert_eq!(lines.object()["account"]["password"], "[redacted:password]");
}

//! Every form in which somebody has said, or a name says, that a value is secret.

use std::collections::BTreeMap;
use std::panic::catch_unwind;

use candor::{Level, Loggable, MapWriter, ValueWriter, context, fields, log_at};
use http::HeaderMap;
use http::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};
use secrecy::SecretString;
use zeroize::Zeroizing;

use crate::secrets::CANARY;

#[derive(Loggable)]
#[loggable(debug)]
struct Account {
    id: u64,
    #[sensitive]
    password: String,
    #[sensitive(mask)]
    contact: String,
    #[sensitive(hash)]
    api_key: String,
    #[sensitive(ends)]
    access_token: String,
    #[sensitive(truncate = 3)]
    prompt: String,
    #[loggable(skip)]
    _cache: String,
    email: String,
    phone: String,
    key: SecretString,
    locked: Secret,
    login: Login,
    card: Card,
}

#[derive(Loggable)]
#[sensitive]
struct Secret(String);

#[derive(Loggable)]
enum Login {
    #[sensitive]
    Bearer(String),
}

#[derive(Loggable)]
struct Card {
    #[sensitive(hash)]
    number: String,
}

/// Written by hand, with names that are only judged when it runs.
struct ByHand;

impl Loggable for ByHand {
    fn log(&self, out: ValueWriter<'_>) {
        out.map(|map: &mut MapWriter<'_>| {
            map.entry("token", CANARY);
            map.entry("api_key", &[CANARY, CANARY]);
            map.entry("inner", &BTreeMap::from([("client_secret", Some(CANARY))]));
            map.redacted("note");
        });
    }
}

fn account() -> Account {
    let canary = || CANARY.to_owned();
    Account {
        id: 7,
        password: canary(),
        contact: canary(),
        api_key: canary(),
        access_token: canary(),
        prompt: canary(),
        _cache: canary(),
        email: canary(),
        phone: canary(),
        key: CANARY.into(),
        locked: Secret(canary()),
        login: Login::Bearer(canary()),
        card: Card { number: canary() },
    }
}

pub(crate) fn plant(level: Level) {
    let (password, text, account) = (CANARY, CANARY, account());
    let map = BTreeMap::from([("db_password", CANARY), ("email", CANARY)]);
    log_at!(
        level,
        "Secret marked",
        account,
        ..account as spread,
        printed = debug(&account)
    );
    log_at!(
        level,
        "Secret marked",
        password = redacted(password),
        note = masked(password)
    );
    log_at!(
        level,
        "Secret marked",
        note = hashed(text),
        secret = hashed(&account.api_key)
    );
    log_at!(
        level,
        "Secret marked",
        email = CANARY,
        phone = CANARY,
        contact = account.email
    );
    log_at!(
        level,
        "Secret marked",
        map,
        ..map as settings,
        by_hand = ByHand,
        ..ByHand as hand
    );
    log_at!(
        level,
        "Secret marked",
        note = truncated(text, 3),
        typed = untrusted(text, 3)
    );
    log_at!(
        level,
        "Secret marked",
        has_password = !password.is_empty(),
        password = password == "x"
    );
    let logger = candor::logger().bind(fields! { token = redacted(CANARY), bound = ByHand });
    context! { api_key = hashed(CANARY), ..account as scoped }.run(|| {
        log_at!(level, logger: &logger, "Secret marked");
    });
    plant_foreign(level);
}

/// In types of other crates.
fn plant_foreign(level: Level) {
    let hidden = SecretString::from(CANARY);
    let wiped = Zeroizing::new(CANARY.to_owned());
    let address =
        format!("https://ada:{CANARY}@example.com/a?token={CANARY}#access_token={CANARY}");
    let url = url::Url::parse(&address).expect("it is one");
    let mut headers = HeaderMap::new();
    let value = HeaderValue::from_static(CANARY);
    for name in [AUTHORIZATION, COOKIE, HeaderName::from_static("x-custom")] {
        headers.insert(name, value.clone());
    }
    let json = serde_json::json!({
        "password": CANARY,
        "users": [{ "name": "ada", "api_key": { "value": CANARY } }],
        "headers": [{ "name": "authorization", "value": CANARY }],
    });
    log_at!(
        level,
        "Secret marked",
        password = hidden,
        note = wiped,
        url,
        headers,
        json
    );
    log_at!(
        level,
        "Secret marked",
        ..json as body,
        list = [Some(&hidden)],
        bytes = CANARY.as_bytes()
    );
    headers.remove("x-custom");
    for (name, value) in &headers {
        let value = value.to_str().unwrap_or_default();
        log_at!(level, "Secret marked", header = name, value);
    }
}

pub(crate) fn plant_in_panic() {
    let outcome = catch_unwind(|| {
        let refused: Result<(), Account> = Err(account());
        refused.expect("the account should be free");
    });
    drop(outcome);
}

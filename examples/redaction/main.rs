//! An account service that logs whole structs, a third party's error, a map, a URL and a panic: no secret comes out.
//!
//! `cargo run --example redaction` prints lines for people; with `ENVIRONMENT=testing` the same program prints JSON.

mod account;

use std::collections::BTreeMap;
use std::fmt;

use account::{Account, Contact, Login, Method};
use candor::{HashKey, log_error, log_info, log_warning};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A key for this one run; a service takes a lasting one, from `CANDOR_HASH_KEY_FILE`.
    let _guard = candor::builder()
        .service("accounts")
        .hash_key(HashKey::ephemeral()?)
        .init()?;

    structs();
    texts_of_others();
    settings();
    what_users_typed();
    a_panic();
    Ok(())
}

/// Whole structs: what they show was decided where they are defined.
fn structs() {
    let account = Account::sample();
    log_info!("Account opened", account);
    for login in [
        Login::Anonymous,
        Login::Password {
            user: "ada",
            password: "correct horse battery staple",
        },
        Login::Bearer("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlMTIz"),
    ] {
        log_info!("Login tried", user_id = 7, login);
    }
    let card = Method {
        number: "4242 4242 4242 4242",
        brand: "visa",
    };
    // A harmless `number` is a card's when it is logged as one.
    log_info!("Card added", ..card);
}

/// Texts that another crate has made: what is recognised in them is cut out.
fn texts_of_others() {
    let error = DatabaseError {
        dsn: "postgres://accounts:hunter2@db.internal:5432/accounts",
    };
    log_error!("Account not stored", error = error);

    let callback = "https://accounts.example.com/callback?code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj&page=2";
    log_warning!("Callback refused", url = callback);

    let answer = r#"{"user":"ada","access_token":"2YotnFZFEjr1zCsicMWpAA","expires_in":3600}"#;
    log_info!("Provider answered", answer);
}

/// A map whose names only the running program knows.
fn settings() {
    let settings = BTreeMap::from([
        ("region", "eu-central-1"),
        ("smtp_password", "hunter2"),
        ("support_email", "support@example.com"),
        ("webhook_secret", "whsec_0123456789abcdef"),
    ]);
    log_info!("Settings loaded", settings);
}

fn what_users_typed() {
    let query = "shoes\n2026-01-01T00:00:00.000Z [CRITICAL] forged";
    log_info!("Search run", query = untrusted(query));
    let contact = Contact::sample();
    // The same person is recognised by the same hash, in every record of this run.
    log_info!("Newsletter sent", recipient = hashed(&contact.email));
    log_info!("Newsletter opened", recipient = hashed(&contact.email));
}

/// A message that holds a secret is scrubbed in the record, and kept from standard error.
#[expect(
    clippy::expect_used,
    clippy::unnecessary_literal_unwrap,
    reason = "the panic is what is shown"
)]
fn a_panic() {
    let account = Account::sample();
    let worker = std::thread::spawn(move || {
        let refused: Result<(), Account> = Err(account);
        // The redacting `Debug` of the type prints the error.
        refused.expect("storing with key AKIAABCDEFGHIJKLMNOP");
    });
    log_info!("Worker ended", panicked = worker.join().is_err());
}

/// An error as a third party's crate might print it.
#[derive(Debug)]
struct DatabaseError {
    dsn: &'static str,
}

impl fmt::Display for DatabaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "could not connect to {}", self.dsn)
    }
}

impl std::error::Error for DatabaseError {}

//! Attacks that only the running program can stop, by the number they have in the table.

use std::collections::HashMap;
use std::fmt;

use candor::{Encoding, Environment, Loggable, Memory, log_error, log_info};

const CANARY: &str = "tweety-7f3a-canary";

/// What is logged through a logger of its own, as one text.
#[track_caller]
fn logged(log: impl FnOnce(&candor::Logger)) -> String {
    let memory = Memory::new(Encoding::Json);
    let settings = candor::builder().environment(Environment::Testing);
    let logger = settings.adapter(memory.clone()).build();
    log(&logger);
    let lines = memory.lines();
    assert!(!lines.is_empty(), "nothing was logged");
    lines.join("\n")
}

/// Checks that the secret is gone and that something else is still there.
#[track_caller]
fn check(text: &str, secret: &str, left: &str) {
    assert!(!text.contains(secret), "{secret} in {text}");
    assert!(text.contains(left), "no {left} in {text}");
}

#[derive(Loggable)]
#[sensitive]
#[loggable(debug)]
struct Password(String);

struct User {
    password: Password,
}

fn user() -> User {
    let password = Password(CANARY.to_owned());
    User { password }
}

/// 3, 39, 40
#[test]
fn a_type_of_its_own_keeps_a_secret_that_a_variable_hides() {
    let User { password: p } = user();
    let a = &user().password;
    let text = logged(|logger| log_info!(logger: logger, "User loaded", a, p, list = [a]));
    check(&text, CANARY, r#""a":"[redacted:password]""#);
}

/// 13
#[test]
fn extra_entries_of_a_derived_type_are_judged_by_their_names() {
    #[derive(Loggable, serde::Serialize)]
    struct Body {
        id: u64,
        #[serde(flatten)]
        extra: HashMap<String, serde_json::Value>,
    }
    let extra = HashMap::from([
        ("access_token".to_owned(), CANARY.into()),
        ("plan".to_owned(), "basic".into()),
    ]);
    let body = Body { id: 7, extra };
    let text = logged(|logger| log_info!(logger: logger, "Body read", body, ..body as fields));
    check(&text, CANARY, r#""plan":"basic""#);
}

/// 23
#[test]
fn a_query_in_a_text_loses_its_secrets() {
    let url = format!("https://example.com/a?access_token={CANARY}&page=2");
    let text = logged(|logger| log_info!(logger: logger, "Called", url));
    check(&text, CANARY, "page=2");
}

/// 24
#[test]
fn a_vendors_token_in_a_path_is_cut_out() {
    let token = ["AAF", "canaryCANARYcanaryCANARYcanaryCA"].concat();
    let url = format!("https://api.telegram.org/bot313645985:{token}/sendMessage");
    let text = logged(|logger| log_info!(logger: logger, "Called", url));
    check(&text, &token, "sendMessage");
}

/// 26
#[test]
fn what_serde_quotes_of_its_input_is_cut_out() {
    let json = format!("\"{CANARY}\"");
    let error = serde_json::from_str::<u64>(&json).expect_err("it is no number");
    assert!(
        error.to_string().contains(CANARY),
        "serde quotes it: {error}"
    );
    let text = logged(|logger| {
        log_error!(logger: logger, "Body not read", error);
        log_error!(logger: logger, "Body not read", reason = display(&error), cause = debug(&error));
    });
    check(&text, CANARY, "expected u64");
}

/// 27
#[test]
fn an_error_that_holds_bytes_shows_none_of_them() {
    let bytes = [CANARY.as_bytes(), &[0xff]].concat();
    let error = String::from_utf8(bytes).expect_err("it is no UTF-8");
    let text = logged(|logger| log_error!(logger: logger, "Body not read", error));
    check(&text, CANARY, "invalid utf-8");
    check(&text, "116, 119, 101", "invalid utf-8");
}

/// 28
#[test]
fn the_dsn_in_an_error_of_a_database_loses_its_password() {
    let message = format!("connection to mysql://app:{CANARY}@db:3306/x refused");
    let error = std::io::Error::other(message);
    let text = logged(|logger| log_error!(logger: logger, "Not stored", error));
    check(&text, CANARY, "@db:3306/x refused");
}

/// 32
#[test]
fn an_assertion_on_types_with_a_redacting_debug_shows_none_of_them() {
    let outcome = std::panic::catch_unwind(|| {
        let (left, right) = (user().password, Password("other".to_owned()));
        assert!(left.0 == right.0, "left: {left:?}, right: {right:?}");
    });
    let payload = outcome.expect_err("they differ");
    let message = payload.downcast_ref::<String>().expect("a text");
    check(message, CANARY, "left: Password([redacted:password])");
}

/// 55
#[test]
fn a_private_key_that_was_cut_is_cut_out() {
    let body = "MIIEcanaryCANARYcanaryCANARYcanaryCANARYcanaryCANARYcanaryCANARY12";
    let key = ["-----BEGIN RSA PRIV", "ATE KEY-----\n", body].concat();
    let text = logged(|logger| log_info!(logger: logger, "Read", note = truncated(key, 80)));
    check(&text, "canaryCANARY", "[redacted:private key]");
}

/// 56
#[test]
fn the_ends_of_a_short_text_are_not_shown() {
    #[derive(Loggable)]
    struct Keys {
        #[sensitive(ends)]
        short: &'static str,
        #[sensitive(ends)]
        long: &'static str,
    }
    let keys = Keys {
        short: "abcd56789012mno",
        long: "abcd5678901234567890123456789012wxyz",
    };
    let text = logged(|logger| log_info!(logger: logger, "Keys read", keys));
    check(&text, "mno", r#""long":"abcd***wxyz""#);
    check(&text, r#""short":"abcd"#, r#""short":"[redacted]""#);
}

/// 65, 71
#[test]
fn a_redaction_has_one_width() {
    let shown = |text: &str| {
        logged(|logger| {
            log_info!(logger: logger, "x happened", password = redacted(text), email = text, phone = text);
        })
    };
    let without_time = |line: String| {
        line.split_once("\"target\"")
            .map(|(_, rest)| rest.to_owned())
    };
    assert_eq!(
        without_time(shown("a")),
        without_time(shown(&"a".repeat(500)))
    );
}

/// 68
#[test]
fn a_dynamic_key_does_not_replace_one_of_the_records_own() {
    struct Forged;
    impl Loggable for Forged {
        fn log(&self, out: candor::ValueWriter<'_>) {
            out.map(|map| map.entry("level", "CRITICAL"));
        }
    }
    let text = logged(|logger| {
        log_info!(logger: logger, "x happened", ..Forged as forged, forged_too = Forged);
    });
    check(
        &text,
        r#","level":"CRITICAL","message""#,
        r#""level":"INFO""#,
    );
    assert!(text.contains(r#""forged.level":"CRITICAL""#), "{text}");
}

/// What a text shows of itself is not what its `Debug` shows.
impl fmt::Display for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a password")
    }
}

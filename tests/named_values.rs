//! Secrets that stand under a name inside a text: a derived `Debug`, JSON, a query, an error.

use std::collections::BTreeMap;
use std::fmt;

use candor::{log_error, log_info};

use crate::errors::failure;
use crate::lines::Lines;
use crate::redaction::CANARY;

#[derive(Clone, Debug)]
#[expect(dead_code, reason = "read by the derived `Debug` alone")]
struct Login {
    user: &'static str,
    password: &'static str,
    access_token: Option<&'static str>,
    tries: u8,
}

#[derive(Debug)]
#[expect(dead_code, reason = "read by the derived `Debug` alone")]
struct Request {
    path: &'static str,
    login: Login,
    others: Vec<Login>,
}

fn login() -> Login {
    Login {
        user: "ada",
        password: CANARY,
        access_token: Some(CANARY),
        tries: 3,
    }
}

/// Checks that the line lacks the secret and keeps what stands around it.
#[track_caller]
fn check(lines: &Lines, kept: &[&str]) {
    let line = lines.one();
    assert!(!line.contains(CANARY), "{line}");
    assert!(line.contains("[redacted"), "{line}");
    for part in kept {
        assert!(line.contains(part), "`{part}` is missing in {line}");
    }
}

#[test]
fn a_derived_debug_shows_no_value_under_a_forbidden_name() {
    for lines in [Lines::json(), Lines::pretty()] {
        let request = login();
        log_info!(logger: &lines.logger, "Debugged", request = debug(request));
        check(&lines, &["ada", "tries: 3"]);
    }
}

#[test]
fn a_derived_debug_of_something_nested_shows_none_either() {
    let request = Request {
        path: "/orders",
        login: login(),
        others: vec![login(), login()],
    };
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Debugged", request = debug(request));
    check(&lines, &["/orders", "ada", "tries: 3"]);
    let maps = vec![BTreeMap::from([("password", CANARY), ("user", "ada")])];
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Debugged", maps = debug(maps));
    check(&lines, &["ada"]);
}

#[derive(Debug)]
#[expect(dead_code, reason = "read by the derived `Debug` alone")]
struct Wrapped(&'static str);

#[derive(Debug)]
#[expect(dead_code, reason = "read by the derived `Debug` alone")]
struct Wrapping {
    password: Login,
    token: Wrapped,
    secret: (Wrapped,),
    api_key: Option<Wrapped>,
    passwords: Vec<&'static str>,
    tries: u8,
}

#[test]
fn a_derived_debug_of_something_wrapped_is_removed_up_to_its_end() {
    let request = Wrapping {
        password: login(),
        token: Wrapped(CANARY),
        secret: (Wrapped(CANARY),),
        api_key: Some(Wrapped(CANARY)),
        passwords: vec!["first", CANARY],
        tries: 9,
    };
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Debugged", request = debug(request));
    check(&lines, &["tries: 9 }"]);
}

/// Prints over several lines, as `{:#?}` does.
struct Tall(Login);

impl fmt::Display for Tall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#?}", self.0)
    }
}

#[test]
fn a_display_that_prints_a_debug_shows_none_either() {
    let shown = Tall(login());
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Displayed", shown = display(shown));
    check(&lines, &["ada", "tries: 3"]);
}

/// Texts with the secret, and what must stay of them.
fn texts() -> Vec<(String, &'static str)> {
    vec![
        (format!(r#"{{"user":"ada","password":"{CANARY}"}}"#), "ada"),
        (format!(r#"{{"password": "{CANARY}", "n": 1}}"#), "n"),
        (
            format!(r#"{{"login":{{"api_key":"{CANARY}"}},"n":1}}"#),
            "login",
        ),
        (
            format!(r#"{{\"user\":\"ada\",\"password\":\"{CANARY}\"}}"#),
            "ada",
        ),
        (
            format!(r#"{{"passwords": ["a", "{CANARY}"], "n": 1}}"#),
            "n",
        ),
        (
            format!(r#"{{"api_key": {{"value": "{CANARY}"}}, "n": 1}}"#),
            "n",
        ),
        (format!("{{\n  \"password\" : \"{CANARY}\"\n}}"), "{"),
        (format!("{{\"password\":\n\"{CANARY}\", \"n\": 1}}"), "n"),
        (format!("password = {CANARY}"), "password = "),
        (format!("password=\t{CANARY}"), "password="),
        (
            format!("GET /orders?page=2&access_token={CANARY}&size=9"),
            "size=9",
        ),
        (format!("user=ada password={CANARY} tries=3"), "tries=3"),
        (format!("PASSWORD='{CANARY} b' REGION=eu"), "REGION=eu"),
        (format!("wrong password: {CANARY}, tries: 3"), "tries: 3"),
        (
            format!("Basic of Some: password: Some(\"{CANARY}\"), x"),
            "x",
        ),
    ]
}

#[test]
fn a_text_shows_no_value_under_a_forbidden_name() {
    for (text, kept) in texts() {
        let lines = Lines::json();
        log_info!(logger: &lines.logger, "Text", text);
        check(&lines, &[kept]);
        let lines = Lines::json();
        log_info!(logger: &lines.logger, "Text", body = display(text));
        check(&lines, &[kept]);
    }
}

#[test]
fn an_error_s_text_shows_none_either() {
    for (text, kept) in texts() {
        let error = anyhow::anyhow!("{text}").context("request failed");
        let lines = Lines::json();
        log_error!(logger: &lines.logger, "Failed", error = error);
        check(&lines, &[kept, "request failed"]);
    }
}

#[test]
fn a_text_about_a_secret_that_does_not_hold_it_stays() {
    let texts = [
        "invalid token: unexpected end of input",
        "password: true, token: None",
        "password_changed_at: 7, token_count: 12",
    ];
    for text in texts {
        let lines = Lines::json();
        log_error!(logger: &lines.logger, "Failed", error = failure(text), text);
        assert_eq!(lines.object()["text"], text);
    }
}

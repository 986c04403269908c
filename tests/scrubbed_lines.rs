//! Lines as services print them: the secret in each goes, and all of those without one stay.

use candor::log_info;

use crate::lines::Lines;

/// What becomes of a text in a record.
fn shown(text: &str) -> String {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Line", text);
    lines.object()["text"].as_str().unwrap().to_owned()
}

#[track_caller]
fn check_gone(rows: &[(&str, &str, &str)]) {
    for (text, secret, left) in rows {
        let shown = shown(text);
        assert!(!shown.contains(secret), "{text}\n  is {shown}");
        assert!(shown.contains(left), "{text}\n  is {shown}, without {left}");
    }
}

#[track_caller]
fn check_whole(texts: &[&str]) {
    for text in texts {
        assert_eq!(&shown(text), text);
    }
}

#[test]
fn passwords_of_connection_strings_go_with_their_blanks() {
    check_gone(&[
        (
            "Server=tcp:db,1433;User ID=sa;Password=My Secret Pass 1;Encrypt=True;",
            "Secret",
            ";Encrypt=True;",
        ),
        (
            "Server=db;User Id=sa;Password=correct horse;Database=x",
            "horse",
            ";Database=x",
        ),
    ]);
}

#[test]
fn arguments_in_lists_and_types_of_one_text_go() {
    check_gone(&[
        (
            r#"PGPASSWORD="x1y2z3" "psql" "--password" "hunter2" "-h" "db""#,
            "hunter2",
            r#""-h" "db""#,
        ),
        (
            r#"args=["--password", "hunter2", "-v"]"#,
            "hunter2",
            r#""-v""#,
        ),
        (
            r#"Login { user: "ada", pw: Some(Password("hunter2")) }"#,
            "hunter2",
            "Login",
        ),
        (
            r#"keys: [ApiKey("hunter2abc"), Id(7)]"#,
            "hunter2abc",
            "Id(7)",
        ),
        (
            r#"KeyValuePair { name: Some("DB_PASSWORD"), value: Some("hunter2") }"#,
            "hunter2",
            "KeyValuePair",
        ),
    ]);
}

#[test]
fn a_cookie_goes_and_what_stands_behind_it_stays() {
    check_gone(&[
        (
            r#"{"headers":{"cookie":"sid=abc123def; b=c","x":"1"},"status":500}"#,
            "abc123def",
            r#","x":"1"},"status":500}"#,
        ),
        (
            r#"{"a":"Cookie: sid=abc123def","n":1,"m":"x"}"#,
            "abc123def",
            r#"","n":1,"m":"x"}"#,
        ),
        (
            r#"HeaderMap {"cookie": "sid=abc123def", "host": "x"} status=500"#,
            "abc123def",
            r#", "host": "x"} status=500"#,
        ),
        (
            r#"cookie="sid=abc123def" status=500 path="/a""#,
            "abc123def",
            r#"status=500 path="/a""#,
        ),
        (
            "GET / cookie: sid=abc123def; b=c rt=0.1 status=500",
            "abc123def",
            "rt=0.1 status=500",
        ),
        (
            r#"{"Cookie":["a=abc123def"],"y":1}"#,
            "abc123def",
            r#","y":1}"#,
        ),
        (
            r#"{"m":"authorization: Digest username=\"a\", response=\"abc123\"","z":"it"}"#,
            "abc123",
            r#","z":"it"}"#,
        ),
    ]);
}

#[test]
fn a_credential_of_any_scheme_goes_and_the_scheme_stays() {
    check_gone(&[
        (
            "Authorization: SSWS 00abcDEF123xyz",
            "00abcDEF123xyz",
            "Authorization: SSWS ",
        ),
        (
            "Authorization: GenieKey 9b2d7c1e-52f5",
            "9b2d7c1e",
            "Authorization: GenieKey ",
        ),
        (
            r#"Authorization: Token token="abc123def", x="y""#,
            "abc123def",
            "Authorization: Token ",
        ),
    ]);
}

#[test]
fn a_card_that_is_a_bare_number_leaves_json_what_it_is() {
    let json = r#"{"total":12,"paid with":4539148803436467,"n":[1]}"#;
    let shown: serde_json::Value = serde_json::from_str(&shown(json)).unwrap();
    assert_eq!(shown["paid with"], "[redacted:account or card number]");
    assert_eq!(shown["n"][0], 1);
}

#[test]
fn keys_that_are_scrubbed_stay_apart() {
    let key = |end: &str| ["AKI", "ACANARYCANARY12", end].concat();
    let map = std::collections::BTreeMap::from([(key("31"), 1), (key("32"), 2)]);
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Line", map, ..map as spread);
    let object = lines.object();
    assert_eq!(object["map"]["[redacted:token]"], 1);
    assert_eq!(object["map"]["[redacted:token]_2"], 2);
    assert!(!lines.one().contains("CANARY"));
    assert_eq!(
        object
            .as_object()
            .unwrap()
            .iter()
            .filter(|(key, _)| key.contains("redacted"))
            .count(),
        2
    );
}

#[test]
fn a_secret_that_a_word_cuts_is_looked_for_before() {
    for limit in 20..60 {
        let note = "connecting to postgres://app:hunter2hunter2@db/x";
        let other = ["reading with AKI", "ACANARYCANARY1234 at once"].concat();
        let lines = Lines::json();
        log_info!(logger: &lines.logger, "Line", a = cut(note, limit), b = cut(&other, limit));
        let line = lines.one();
        assert!(
            !line.contains("hunter2") && !line.contains("CANARY"),
            "{limit}: {line}"
        );
    }
}

/// `truncated(x, limit)`, whose limit is a literal at a call.
fn cut(text: &str, limit: usize) -> Cut<'_> {
    Cut { text, limit }
}

struct Cut<'a> {
    text: &'a str,
    limit: usize,
}

impl candor::Loggable for Cut<'_> {
    fn log(&self, out: candor::ValueWriter<'_>) {
        candor::Loggable::log(
            &candor::__private::truncated(&self.text, Some(self.limit)),
            out,
        );
    }
}

#[test]
fn places_and_reports_are_no_secrets() {
    check_whole(&[
        "at ./src/auth/token.rs:42:9",
        "panicked at src/auth/password.rs:42:9",
        "--> src/credentials.py:12",
        "app::token: started",
        "failed to decode token: InvalidSignature",
        "failed to decode token: ExpiredSignature",
        "failed to fetch token: 503 Service Unavailable",
        "failed to load secret: AccessDeniedException",
        "failed to load secret: ResourceNotFoundException: no such secret",
        "failed to fetch credentials: dns error",
        "failed to hash password: Base64 error",
        "DB_PASSWORD: environment variable not found",
        "password: authentication failed for user \"app\"",
        "order_id=4539148803436467",
        r#"{"order_id":4539148803436467,"total":12}"#,
        "no Authorization: header 12345 present",
    ]);
}

#[test]
fn rules_and_tables_cost_no_more_than_other_text() {
    for unit in [
        "-- ",
        "- -",
        "password%3Da%26",
        "token%3D1%26",
        "cookie: a=b; ",
        "Password(\"",
    ] {
        // Unoptimised, a quadratic rule would take minutes.
        let text = unit.repeat(60_000 / unit.len());
        let lines = Lines::json();
        for _ in 0..4 {
            log_info!(logger: &lines.logger, "Line", text);
        }
        assert_eq!(lines.all().len(), 4);
    }
}

//! What only the compiler can tell from a secret, and what merely looks like one.

use super::super::calls::{faults, log};

/// The trait by which the compiler admits a type is what an expansion names.
#[track_caller]
fn check_asks_for(values: &[&str], of: &str) {
    let missing: Vec<&&str> = values
        .iter()
        .filter(|value| {
            let call = format!(r#""x happened", n = {value}"#);
            let expansion = log(&call).to_string();
            !expansion.contains(of)
        })
        .collect();
    assert!(missing.is_empty(), "{missing:#?} without {of}");
    let ordinary = log(r#""x happened", n = user.id"#).to_string();
    assert!(!ordinary.contains(of), "{of} is asked of every type");
}

#[test]
fn a_session_id_in_a_disguise_is_left_to_the_type_checker() {
    check_asks_for(
        &[
            "user.session_id",
            "&&user.session_id",
            "(user.session_id.clone())",
            "Some(&user.session_id)",
            "[session_id]",
            "vec![session_id]",
            "format!(\"{session_id}\")",
            "format!(\"{}\", session_id)",
            "session_id.split_at(4)",
            "session_id.repeat(1)",
            "&session_id[..8]",
            "session_id.get(..8)",
            "String::from(session_id.as_str())",
            "headers[\"cookie\"]",
            "headers.get(\"cookie\")",
            "headers.get(\"Set-Cookie\")",
            "headers.get(\"session_id\")",
            "if late { session_id } else { id }",
            "{ session_id.clone() }",
            "session_id.trim_end()",
            "session_id.lines().next()",
            "session_id.escape_debug().to_string()",
            "Clone::clone(&session_id)",
        ],
        "NonSecret",
    );
}

#[test]
fn a_harmless_part_of_a_session_is_of_any_type() {
    const VALUES: &[&str] = &[
        "session.user_id",
        "session.user_id()",
        "session_id.len()",
        "session.is_some()",
        "cookie.is_empty()",
        "lookup(&session_id)",
        "sessions.len()",
    ];
    for value in VALUES {
        let expansion = log(&format!(r#""x happened", n = {value}"#)).to_string();
        assert!(!expansion.contains("NonSecret"), "{value}");
    }
}

#[test]
fn a_negated_secret_is_left_to_the_type_checker() {
    check_asks_for(&["!user.pin", "!password"], "Harmless");
}

#[test]
fn what_only_looks_like_a_secret_stays_legal() {
    const ENTRIES: &[&str] = &[
        r#"n = row.get("id")"#,
        r#"n = text.replace("password", "x")"#,
        r#"n = text.split("token")"#,
        r#"n = value.expect("password must be set").len()"#,
        r#"n = value.context("no password was given")"#,
        r#"n = row.describe("the password of a user")"#,
        "user_id = lookup(&user.email)",
        "n = email.len()",
        "n = user.email.is_empty()",
        "n = Kind::Password",
        "n = ErrorKind::InvalidToken",
        "n = token::parse(x)",
        "n = secrets::count(x)",
        "session.user_id",
        "n = session.user_id",
        "credentials.user_id",
        "n = credentials.user_id",
        "phone.model",
        "n = phone.model",
        "n = token.expires_at()",
        "order.key",
        "n = cache.key",
        "n = page.number",
        r#"n = format!("{{{id}}}")"#,
        r#"n = format!("{{password}}")"#,
        r#"n = format!("{{{{{id}}}}}")"#,
        "..order",
        "..session as s",
        r#"k = public(cfg.api_key, reason = "a test key, revoked")"#,
    ];
    let mut wrong = String::new();
    for entry in ENTRIES {
        let found = faults(&format!(r#""x happened", {entry}"#));
        if !found.is_empty() {
            wrong += &format!("\n{entry}\n  {found:#?}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

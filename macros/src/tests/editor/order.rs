//! A text that is made from an expression comes after it, or it would move the cursor's place.

use super::super::calls::{flat, log, log_at};
use proc_macro2::TokenStream;

/// Every name that begins with `u_` is the user's, and stands before every text that holds it.
#[track_caller]
fn check(call: &str, expansion: &TokenStream) {
    let tokens = flat(expansion);
    for (at, name) in tokens.iter().enumerate() {
        if !name.starts_with("u_") {
            continue;
        }
        let earlier = tokens[..at]
            .iter()
            .find(|token| token.starts_with('"') && token.contains(name.as_str()));
        assert_eq!(earlier, None, "{call}\n  `{name}` stands after it");
    }
}

/// The text of a key comes after the last name of the user.
#[track_caller]
fn check_key(call: &str, key: &str) {
    let tokens = flat(&log(call));
    let last = tokens.iter().rposition(|token| token.starts_with("u_"));
    let text = tokens
        .iter()
        .position(|token| token.starts_with('"') && token.contains(key));
    assert!(last.is_some() && last < text, "{call}\n  {last:?} {text:?}");
}

const CALLS: &[&str] = &[
    r#""x happened", u_a"#,
    r#""x happened", u_a, u_b.u_c, self.u_d"#,
    r#""x happened", n = u_a.u_b, m = u_c + u_d"#,
    r#""x happened", ..u_a, ..u_b as u_c, ..self.u_d"#,
    r#""x happened", error = u_a, n = u_b"#,
    r#""x happened", metric(u_ms = u_a, unit = Count), n = u_b"#,
    r#""x happened", password = u_a, session_id = u_b, email = u_c"#,
    r#""x happened", u_a.password, u_b.session_id, u_c.email"#,
    r#""x happened", n = debug(u_a), m = masked(&u_b), o = truncated(u_c, 3), p = untrusted(u_d)"#,
    r#"logger: u_a, trace: u_b, limit: 5 per 10s, "x happened", u_c"#,
    // Rejected.
    r#""Got {u_a}", u_b"#,
    r#""Got {u_a}", u_a"#,
    r#""x happened", u_a."#,
    r#""x happened", n = u_a.u_b., u_c"#,
    r#"u_a, u_b"#,
    r#"u_a, "x happened""#,
    r#""x happened", u_a.u_b(), u_c"#,
    r#""x happened", level = u_a, u_b, u_b.u_c"#,
    r#""x happened", %u_a, n = ?u_b"#,
    r#""x happened", u_a: u_b, u_c"#,
    r#""x happened", n = u_a.password, password = "p", m = u_b"#,
    r#"u_o: u_a, "x happened", u_b"#,
    r#"format!("Got {u_a}", u_b), u_c"#,
    r#""Got " + u_a, u_b"#,
];

#[test]
fn a_text_made_from_an_expression_comes_after_it() {
    for call in CALLS {
        check(call, &log(call));
        let call = format!("u_level, {call}");
        check(&call, &log_at(&call));
    }
}

#[test]
fn no_text_of_a_key_comes_before_the_last_expression() {
    check_key(r#""x happened", "dotted.key" = u_a, n = u_b"#, "dotted.key");
    check_key(r#""x happened", first_key = u_a, error = u_b"#, "first_key");
    check_key(r#""x happened", password = u_a, n = u_b"#, "password");
    check_key(
        r#""x happened", metric(first_ms = u_a), n = u_b"#,
        "first_ms",
    );
    check_key(
        r#"event: "first.event", "x happened", n = u_a"#,
        "first.event",
    );
    check_key(
        r#"target: "first_target", "x happened", n = u_a"#,
        "first_target",
    );
    check_key(r#"trace: u_a, "x happened", n = u_b"#, "x happened");
    check_key(r#""x happened", "dotted.key" = u_a, order."#, "dotted.key");
}

#[test]
fn errors_come_last() {
    for call in [
        r#""Got {id}", order.id"#,
        r#""x happened", n = order., level"#,
        "",
    ] {
        let tokens = flat(&log(call));
        let first = tokens.iter().position(|token| token == "compile_error");
        let after: Vec<&String> = tokens[first.unwrap()..]
            .iter()
            .filter(|token| ["static", "let", "trait", "emit"].contains(&token.as_str()))
            .collect();
        assert!(after.is_empty(), "{call}: {after:?}");
    }
}

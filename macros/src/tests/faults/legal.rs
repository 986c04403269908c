//! Calls that must stay legal: a rule that rejects them would be switched off.

use super::super::calls::{compile_errors, context, faults, faults_at, fields};

#[track_caller]
fn check(calls: &[&str], faults: impl Fn(&str) -> Vec<String>) {
    let wrong: Vec<String> = calls
        .iter()
        .filter(|call| !faults(call).is_empty())
        .map(|call| format!("{call}\n  {:#?}\n", faults(call)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_legal_call_has_no_fault() {
    check(
        &[
            r#""User registered""#,
            r#""User registered","#,
            r##"r"User registered""##,
            r##"r#"User "new" registered"#"##,
            r#""Größe geändert", size"#,
            r#""Progress at 50% now""#,
            r#""Errors: none left""#,
            r#""User registered", user_id,"#,
            r#""User registered", order.id, order.customer.id, self.region"#,
            r#""User registered", plan = account.plan, "http.status" = 200, "X-Request/Id" = id"#,
            r#""User registered", a.b = 1, r#type, r#match = m"#,
            r#""User registered", error = e"#,
            r#""User registered", error"#,
            r#""User registered", ..order, ..cart as basket, ..self.customer"#,
            r#""User registered", metric(latency_ms = t, unit = Milliseconds), metric(hits = 1)"#,
            r#""User registered", a = display(x), b = debug(x), c = masked(x), d = hashed(x), e = redacted(x)"#,
            r#""User registered", a = truncated(x), b = truncated(x, 200), c = truncated(x, 1_000)"#,
            r#""User registered", a = untrusted(x), b = untrusted(display(x), 200), email = untrusted(x)"#,
            r#""User registered", a = untrusted(x), a_prev = 1, b = hashed(x), b_length = 2"#,
            r#""User registered", email = untrusted(x), email_length = 2"#,
            r#""User registered", next_token = public(t, reason = "paging cursor, no credential")"#,
            r#""User registered", n = self::display(x, y), m = fmt::debug(x, y)"#,
            r#""User registered", duration_ms = 3, outcome = "ok""#,
            r#"target: "billing", event: "user.registered", logger: &l, trace: id, sample: 0.5, "User registered""#,
            r#"limit: 5 per 500ms, "User registered""#,
            r#"limit: 1 per 1h, "User registered", n = 1"#,
            r#"sample: 1, "User registered""#,
            r#"logger: a::b(c), "User registered""#,
        ],
        faults,
    );
    check(
        &[
            r#"level, "Cache rebuilt""#,
            r#"Level::Info, target: "a", "Cache rebuilt", n = 1"#,
            r#"if late { Level::Error } else { Level::Info }, "Cache rebuilt""#,
        ],
        faults_at,
    );
}

#[test]
fn a_literal_in_an_invisible_group_is_a_message() {
    use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
    let literal: TokenStream = r#""User registered""#.parse().unwrap();
    let once = TokenTree::from(Group::new(Delimiter::None, literal));
    let twice = TokenTree::from(Group::new(Delimiter::None, once.clone().into()));
    for message in [once, twice] {
        let call = quote::quote!([candor] Info log_info #message, user_id);
        assert_eq!(crate::log::faults(call), [""; 0]);
    }
}

#[test]
fn a_forbidden_name_passes_with_a_word_or_a_type_that_is_no_secret() {
    check(
        &[
            r#""Login tried", password"#,
            r#""Login tried", user.password, api_key = key"#,
            r#""Login tried", password = redacted(user.password)"#,
            r#""Login tried", password = masked(p), n = masked(user.password)"#,
            r#""Login tried", n = redacted(env::var("API_KEY"))"#,
            r#""Login tried", password = true, token = user.password.is_some()"#,
            r#""Login tried", api_key = hashed(key), n = hashed(cfg.api_key)"#,
            r#""Login tried", access_token = public(t, reason = "a test token, expired")"#,
            r#""Login tried", session_id, cookie = c"#,
            r#""Login tried", session_id = hashed(id), cookie = redacted(c)"#,
            r#""Login tried", session_id = 7, n = session_id"#,
            r#""Login tried", email, phone = p, user.email"#,
        ],
        faults,
    );
}

#[test]
fn an_expression_about_a_secret_that_does_not_hold_it_passes() {
    const VALUES: &[&str] = &[
        "user.password.len()",
        "user.password.is_some()",
        "password.is_empty()",
        "token_count",
        "usage.total_tokens",
        "user.password_changed_at",
        "secretary",
        "passwordless",
        "tokenizer.name()",
        "a.password == b.password",
        "a.password != b.password",
        "!password",
        "(a.token == b.token)",
        "Kind::Password",
        "ErrorKind::InvalidToken",
        "secret.name()",
        "token.expires_at()",
        "token.kind()",
        "credentials.user_id",
        "credentials.user_id()",
        "password.user_id",
        "login.password.strength",
        "headers.contains_key(\"authorization\")",
        "row.get(\"id\")",
        "headers.get(\"content-type\")",
        "headers[\"content-length\"]",
        "env::var(\"REGION\")",
        "env!(\"CARGO_PKG_VERSION\")",
        "matches!(kind, Kind::Password)",
        "matches!(token, Some(_))",
        "format!(\"{id}-{n}\")",
        "format!(\"{}\", user.id)",
        "session_id",
        "user.session_id",
        "user.email",
        "page_token_count",
        "max_tokens",
    ];
    let calls: Vec<String> = VALUES
        .iter()
        .map(|value| format!("\"x happened\", n = {value}"))
        .collect();
    check(
        &calls.iter().map(String::as_str).collect::<Vec<_>>(),
        faults,
    );
}

#[test]
fn any_expression_can_be_a_value() {
    const VALUES: &[&str] = &[
        "0..n",
        "a..=b",
        "..",
        "&items[1..]",
        "HashMap::<K, V>::new()",
        "Vec::<(A, B)>::with_capacity(3)",
        "items.iter().map(|a| a + 1).collect::<Vec<_>>()",
        "<T as Trait<A, B>>::name()",
        "f::<A, B>(c, d)",
        "|a, b| a + b",
        "move || a",
        "Point { x: 1, y: 2 }",
        "Point { x, ..base }",
        "(a, b, c)",
        "[a, b]",
        "[0; 4]",
        "a < b",
        "a < b && c > d",
        "a as u64",
        "a as u64 + 1",
        "-a",
        "*a",
        "&&a",
        "&mut a",
        "!a",
        "(a, b).0",
        "a.0.1",
        "if a { 1 } else { 2 }",
        "if let Some(a) = b { a } else { c }",
        "match a { B => 1, C => 2 }",
        "{ let a = 1; a }",
        "unsafe { a() }",
        "vec![1, 2]",
        "matches!(a, B | C)",
        "\"text\"",
        "r#\"raw\"#",
        "b\"bytes\"",
        "'c'",
        "1u8",
        "1.5e3",
        "true",
        "()",
        "r#type",
        "self",
        "Self::COUNT",
        "crate::COUNT",
        "::std::mem::size_of::<u8>()",
        "a.await_all()",
        "returned",
        "a == b",
        "a.b::<C>().d[0].e",
    ];
    let calls: Vec<String> = VALUES
        .iter()
        .map(|value| format!("\"x happened\", n = {value}, after = 1"))
        .collect();
    check(
        &calls.iter().map(String::as_str).collect::<Vec<_>>(),
        faults,
    );
}

#[test]
fn a_set_of_fields_has_the_grammar_of_a_call() {
    check(
        &[
            "",
            "region",
            "region, worker_id = 3",
            "a = debug(x), ..order",
            "password = redacted(p),",
        ],
        |entries| compile_errors(&fields(entries)),
    );
    check(
        &[
            "",
            "trace: inbound",
            "trace: a.b(c), region",
            "request_path = \"/orders\", user_id",
        ],
        |entries| compile_errors(&context(entries)),
    );
}

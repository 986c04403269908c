//! Types that `#[derive(Loggable)]` accepts, and what it does not touch.

use super::super::calls::{derive_faults, derived};

/// Checks that no definition has a fault.
#[track_caller]
fn check(definitions: &[&str]) {
    let faults: Vec<_> = definitions
        .iter()
        .map(|definition| (definition, derive_faults(definition)))
        .filter(|(_, faults)| !faults.is_empty())
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn marked_secrets_and_harmless_names_are_accepted() {
    check(&[
        "struct C;",
        "struct C {}",
        "struct C();",
        "enum E {}",
        "struct C { #[sensitive] password: String }",
        "struct C { #[loggable(skip)] password: String }",
        "struct C { #[sensitive(mask)] password: String }",
        "struct C { #[sensitive(hash)] api_key: String, #[sensitive(ends)] access_token: String }",
        "struct C { #[sensitive(truncate = 100)] prompt: String }",
        "struct C { #[sensitive(truncate = 100usize)] email: String }",
        r#"struct C { #[loggable(public = "paging cursor, no credential")] next_page_token: String }"#,
        r#"struct C { #[loggable(rename = "http.status", display)] status: Status }"#,
        "struct C { #[sensitive] #[loggable(rename = \"pw\", display)] password: Pw }",
        "struct C { has_password: bool, token_count: u32, password_changed_at: SystemTime }",
        "struct C { password: Password, pin: Option<Box<own::Bit>> }",
        "struct C { password: bool, api_key: Option<bool>, token: &'static bool }",
        "struct C { password: secrecy::SecretString, token: Option<SecretBox<str>>, key: Zeroizing<Vec<u8>> }",
        "struct C { session_id: u64, email: String, phone: Option<String> }",
        "#[loggable(debug)] struct C<'a, T: Clone, const N: usize> where T: Send { a: &'a [T; N] }",
        r#"#[loggable(crate = "infra::candor")] struct C { a: u8 }"#,
        "#[sensitive] struct Password(String);",
        "enum Auth { #[sensitive] Bearer(String), Basic { user: String, #[sensitive] password: String }, None }",
        r#"#[loggable(public = "a lexer's token, no credential")] enum Token { Word(String), Number(f64) }"#,
        r#"enum E { #[loggable(public = "a lexer's token, no credential")] Token(String) }"#,
        "enum Event { PasswordChanged, TokenExpired { at: u64 } }",
        "struct OtpConfig { window: u32, digits: u8 }",
        "struct SecretVersion { id: u64, created_at: SystemTime }",
        "struct ApiKey { id: u64, created_at: SystemTime, #[sensitive] value: String }",
        r#"#[serde(tag = "kind", rename_all = "camelCase")] enum E { #[serde(other)] A, B { #[serde(flatten, with = "m")] a: u8 } }"#,
        "#[doc = \"text\"] #[repr(C)] struct C { #[cfg_attr(x, y)] #[other(%%)] a: u8 }",
    ]);
}

#[test]
fn a_value_that_is_not_shown_is_not_read() {
    let text = derived(
        "struct C { #[sensitive] password: String, #[loggable(skip)] inner: Inner, shown: u8 }",
    )
    .to_string();
    assert!(text.contains("self . shown"), "{text}");
    assert!(
        !text.contains("& self . password") && !text.contains("self . inner"),
        "{text}"
    );
    assert!(
        text.contains("if false { let _ = self . password ; }"),
        "{text}"
    );
}

#[test]
fn only_type_parameters_that_are_shown_get_a_bound() {
    let text = derived(
        "struct C<A, B, D, I: Iterator> { a: Vec<A>, #[sensitive] b: B, #[loggable(display)] d: D, i: Option<I::Item> }",
    )
    .to_string();
    let bounds = text
        .split("where")
        .nth(1)
        .and_then(|rest| rest.split('{').next());
    let bounds = bounds.unwrap_or_default();
    assert!(
        bounds.contains("A : :: candor :: __private :: Loggable"),
        "{bounds}"
    );
    assert!(
        bounds.contains("D : :: candor :: __private :: core :: fmt :: Display"),
        "{bounds}"
    );
    assert!(bounds.contains("I :: Item : "), "{bounds}");
    assert!(
        !bounds.contains("B :") && !bounds.contains(" I :  "),
        "{bounds}"
    );
}

//! Types that `#[derive(Loggable)]` rejects for what their names give away.

use super::super::calls::{compile_errors, derive_faults, derived};
use super::{Row, check_derived as check};

/// Every row of this file.
pub(super) const ROWS: &[&[Row]] = &[UNMARKED, ELSEWHERE, CONTAINERS, IN_PART, UNIONS];

const UNMARKED: &[Row] = &[
    (
        r#"struct C { api_key: String }"#,
        "E0207",
        "`api_key` of `C` names an api key",
    ),
    (
        r#"struct C { a: u8, r#token: String }"#,
        "E0207",
        "`token` of `C`",
    ),
    (
        r#"struct C { passwordHash: Vec<u8> }"#,
        "E0207",
        "a password",
    ),
    (
        r#"struct C<T> { secret: T }"#,
        "E0207",
        "#[sensitive] secret: T",
    ),
    (r#"struct C { otp: u32 }"#, "E0207", "a one-time code"),
    (
        r#"struct C { password: Option<String> }"#,
        "E0207",
        "#[sensitive] password: Option<String>",
    ),
    (
        r#"struct C { #[loggable(display)] password: Pw }"#,
        "E0207",
        "password",
    ),
    (
        r#"struct C { #[loggable(display)] session_id: Id }"#,
        "E0207",
        "a session id",
    ),
    (
        r#"enum E { A, B { cvv: u16 } }"#,
        "E0207",
        "`cvv` of `E::B`",
    ),
];

#[test]
fn a_forbidden_name_without_a_mark_is_rejected_wherever_it_stands() {
    check(UNMARKED);
}

const ELSEWHERE: &[Row] = &[
    (
        r#"struct C { #[loggable(rename = "token")] t: String }"#,
        "E0207",
        "`t` of `C` goes by `token`",
    ),
    (
        r#"struct C { #[serde(rename = "token")] t: String }"#,
        "E0207",
        "goes by `token`, which names a token",
    ),
    (
        r#"struct C { #[serde(rename(serialize = "apiKey"))] k: String }"#,
        "E0207",
        "goes by `apiKey`",
    ),
    (
        r#"struct C { #[serde(default, alias = "pwd", skip_serializing_if = "Option::is_none")] k: String }"#,
        "E0207",
        "goes by `pwd`",
    ),
    (
        r#"struct C { #[loggable(rename = "note")] password: String }"#,
        "E0207",
        "a password",
    ),
    (
        r#"#[serde(rename = "ApiKey")] struct C(String);"#,
        "E0207",
        "goes by `ApiKey`",
    ),
    (
        r#"enum E { #[serde(rename = "bearer")] B(String) }"#,
        "E0207",
        "goes by `bearer`",
    ),
];

#[test]
fn a_name_that_another_crate_gives_is_judged_too() {
    check(ELSEWHERE);
}

const CONTAINERS: &[Row] = &[
    (
        r#"struct Card { number: String }"#,
        "E0207",
        "`Card.number`, which names an account or card number",
    ),
    (
        r#"struct CreditCard { number: String }"#,
        "E0207",
        "account or card number",
    ),
    (
        r#"struct ApiKey(String);"#,
        "E0207",
        "the value inside `ApiKey` names an api key",
    ),
    (
        r#"struct ApiKey(#[sensitive] u32, String);"#,
        "E0207",
        "api key",
    ),
    (
        r#"enum Auth { Bearer(String) }"#,
        "E0207",
        "the value inside `Auth::Bearer`",
    ),
    (
        r#"enum Secret { Text(String) }"#,
        "E0207",
        "goes by `Secret`",
    ),
    (
        r#"enum Auth { Header(String) }"#,
        "E0207",
        "goes by `Auth.Header`",
    ),
    (
        r#"enum Payment { Card { number: String } }"#,
        "E0207",
        "`number` of `Payment::Card`",
    ),
    (
        r#"#[loggable(display)] struct Password(String);"#,
        "E0207",
        "`Password` names a password",
    ),
    (
        r#"#[loggable(display)] struct SessionId(String);"#,
        "E0207",
        "a session id",
    ),
];

#[test]
fn the_name_of_what_holds_a_value_is_judged_with_it() {
    check(CONTAINERS);
}

const IN_PART: &[Row] = &[
    (
        r#"#[loggable(public = "an id of ours, no secret")] enum Id { Plain(String), ApiKey(String) }"#,
        "E0207",
        "the value inside `Id::ApiKey`",
    ),
    (
        r#"struct C { #[sensitive(hash)] password: String }"#,
        "E0205",
        "too short to hide in a hash",
    ),
    (
        r#"struct C { #[sensitive(hash)] pin: u16 }"#,
        "E0205",
        "write `#[sensitive]`",
    ),
    (
        r#"struct C { #[sensitive(ends)] password: String }"#,
        "E0208",
        "a few characters of a password",
    ),
    (
        r#"struct C { #[sensitive(ends)] ssn: String }"#,
        "E0208",
        "a government id",
    ),
    (
        r#"struct C { #[sensitive(truncate = 3)] api_key: String }"#,
        "E0208",
        "the beginning of an api key",
    ),
    (
        r#"struct C { #[sensitive(truncate = 3)] session_id: String }"#,
        "E0208",
        "a session id",
    ),
    (
        r#"struct C { #[loggable(public = "it is a test password")] password: String }"#,
        "E0204",
        "no reason makes a password public",
    ),
    (
        r#"#[loggable(public = "lexer's own word")] struct Otp(String);"#,
        "E0204",
        "a one-time code",
    ),
];

#[test]
fn a_secret_is_not_shown_in_part_where_a_part_gives_it_away() {
    check(IN_PART);
}

const UNIONS: &[Row] = &[(
    r#"union U { a: u8, b: i8 }"#,
    "E0603",
    "write `impl Loggable` by hand",
)];

#[test]
fn a_union_is_rejected() {
    check(UNIONS);
}

#[test]
fn every_fault_of_a_type_is_reported_at_once() {
    let faults = derive_faults(
        r#"#[loggable(colour)] struct C { password: String, #[sensitive(masc)] token: String, #[loggable(skip)] otp: u8, größe: u8, api_key: &'static str }"#,
    );
    let ids: Vec<&str> = ["E0601", "E0601", "E0207", "E0109", "E0207"].to_vec();
    assert_eq!(faults.len(), ids.len(), "{faults:#?}");
    for id in ids {
        assert!(faults.iter().any(|fault| fault.contains(id)), "{id}");
    }
}

#[test]
fn a_rejected_type_keeps_an_impl_that_shows_nothing_and_bounds_nothing() {
    let expansion = derived("struct C<T> { password: String, value: T }");
    assert_eq!(compile_errors(&expansion).len(), 1);
    let text = expansion.to_string();
    assert!(text.contains("out . none ()"), "{text}");
    assert!(
        !text.contains("self . value") && !text.contains("where"),
        "{text}"
    );
}

#[test]
fn a_type_that_is_nested_too_deeply_is_rejected() {
    let deep = format!(
        "struct C {{ a: {}u8{} }}",
        "Vec<".repeat(200),
        ">".repeat(200)
    );
    assert!(
        compile_errors(&derived(&deep))
            .concat()
            .contains("nested too deeply")
    );
}

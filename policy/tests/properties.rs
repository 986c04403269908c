//! What holds for every name, however it is spelt and however long.
#![expect(
    clippy::unwrap_used,
    reason = "a generator that cannot be built should stop the test"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use candor_policy::{Verdict, classify};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

/// Words of the tables, of ordinary English, and of no language.
fn word() -> impl Strategy<Value = String> {
    let known = proptest::sample::select(vec![
        "password",
        "secret",
        "token",
        "tokens",
        "key",
        "api",
        "access",
        "refresh",
        "session",
        "id",
        "pin",
        "card",
        "number",
        "hash",
        "count",
        "is",
        "has",
        "max",
        "user",
        "email",
        "phone",
        "of",
        "for",
        "pass",
        "word",
        "no",
        "expires",
        "at",
        "auth",
        "code",
        "encrypted",
        "rotation",
        "url",
    ]);
    prop_oneof![
        3 => known.prop_map(str::to_owned),
        1 => proptest::string::string_regex("[a-z]{2,9}").unwrap(),
    ]
}

fn denied_name() -> impl Strategy<Value = String> {
    let phrases = proptest::sample::select(vec![
        "password",
        "client_secret",
        "api_key",
        "access_token",
        "private_key",
        "otp",
        "card_number",
        "ssn",
        "cvv",
        "database_dsn",
        "credentials",
        "encryption_key",
        "user_pass",
        "auth_header",
        "recovery_code",
        "social_security_number",
        "magic_link",
        "code_verifier",
        "bank_account",
    ]);
    let tails = proptest::sample::select(vec!["", "_b64", "_raw", "2", "_value", "_old"]);
    (phrases, tails).prop_map(|(phrase, tail)| format!("{phrase}{tail}"))
}

fn camel(words: &[String]) -> String {
    let mut name = String::new();
    for (place, word) in words.iter().enumerate() {
        let (initial, rest) = word.split_at(1);
        name.push_str(&if place == 0 {
            initial.to_owned()
        } else {
            initial.to_uppercase()
        });
        name.push_str(rest);
    }
    name
}

fn without_a_file() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(without_a_file())]

    #[test]
    fn any_text_gets_a_verdict(name in any::<String>()) {
        black_box(classify(&name));
    }

    #[test]
    fn any_run_of_letters_and_marks_gets_a_verdict(name in "[a-zA-Z0-9_.\u{e9}-]{0,400}") {
        black_box(classify(&name));
    }

    #[test]
    fn the_spelling_does_not_change_the_verdict(
        words in proptest::collection::vec(word(), 1..6)
    ) {
        let snake = classify(&words.join("_"));
        prop_assert_eq!(classify(&camel(&words)), snake);
        prop_assert_eq!(classify(&words.join("-")), snake);
        prop_assert_eq!(classify(&words.join(".")), snake);
        prop_assert_eq!(classify(&words.join("_").to_uppercase()), snake);
        prop_assert_eq!(classify(&format!("r#{}", words.join("_"))), snake);
    }

    #[test]
    fn a_denied_name_stays_denied_behind_a_prefix(
        name in denied_name(),
        prefix in proptest::sample::select(vec!["my_", "user_", "__", "x-", "cfg.", "the_new_"]),
    ) {
        let verdict = classify(&format!("{prefix}{name}"));
        prop_assert!(matches!(verdict, Verdict::Deny(_)), "{}{}: {:?}", prefix, name, verdict);
    }

    #[test]
    fn a_secret_is_found_at_any_place_in_a_long_name(
        before in 0_usize..600, after in 0_usize..600
    ) {
        let name = format!("{}_password_{}", "ab_".repeat(before), "zq_".repeat(after));
        prop_assert!(matches!(classify(&name), Verdict::Deny(_)));
    }
}

#[test]
fn a_name_of_100_kilobytes_gets_a_verdict_at_once() {
    for part in [
        "a",
        "a_",
        "aB",
        "password",
        "tokenpass",
        "\u{e9}",
        "id",
        "1",
    ] {
        let name = part.repeat(100_000 / part.len());
        let start = Instant::now();
        black_box(classify(&name));
        // Generous: without optimisation, on a busy machine, it takes a small part of this.
        assert!(start.elapsed() < Duration::from_secs(5), "{part}");
    }
}

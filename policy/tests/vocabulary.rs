//! Every forbidden phrase is refused in every spelling, and every lookalike passes.

use candor_policy::{Class, Verdict, classify};

#[test]
fn every_forbidden_phrase_is_refused_in_every_spelling() {
    let spellings = phrases().flat_map(|phrase| {
        let words: Vec<&str> = phrase.split(' ').collect();
        [
            words.join("_"),
            words.join("-"),
            words.join("."),
            words.concat(),
            words.join("_").to_uppercase(),
            camel(&words),
            format!("my_{}", words.join("_")),
            format!("{}2", words.join("_")),
            format!("old_{}_b64", words.join("_")),
        ]
    });
    report_wrong(spellings, is_refused);
}

#[test]
fn words_that_are_forbidden_only_after_others_are_refused_there() {
    let after_tokens = "access admin api auth bearer bot csrf deploy device id invite jwt login \
        oauth personal push refresh registration reset security service session sso subject user \
        users valid verification webhook";
    let after_pass = "admin app basic bind database db ftp http key ldap master my proxy redis \
        root smtp sql ssh user vpn wifi";
    let tokens = after_tokens
        .split_whitespace()
        .map(|word| format!("{word}_tokens"));
    let passes = after_pass
        .split_whitespace()
        .map(|word| format!("{word}_pass"));
    let others = ["x-custom-auth", "set_cookie", "training_session"].map(str::to_owned);
    report_wrong(tokens.chain(passes).chain(others), is_refused);
}

#[test]
fn every_lookalike_passes() {
    report_wrong(lookalikes().map(str::to_owned), |verdict| {
        !matches!(verdict, Verdict::Deny(_))
    });
}

#[test]
fn names_that_can_be_harmless_take_scalars_only() {
    let names = [
        "auth", "nonce", "pass", "salt", "seed", "session", "sessions", "tokens",
    ];
    report_wrong(names.into_iter().map(str::to_owned), |verdict| {
        matches!(verdict, Verdict::ScalarOnly(_))
    });
}

#[test]
fn personal_data_is_masked_and_what_is_known_about_it_is_not() {
    let masked = [
        "email",
        "user_email",
        "email_address",
        "contactEmail",
        "e-mail",
        "phone",
        "phone_number",
        "mobile_number",
        "msisdn",
        "telephone",
    ];
    let clear = [
        "email_count",
        "email_verified",
        "email_id",
        "email_template",
        "email_sent_at",
        "email_provider",
        "phone_model",
        "phone_verified",
        "mobile_app",
        "headphone",
    ];
    report_wrong(masked.into_iter().map(str::to_owned), |verdict| {
        matches!(verdict, Verdict::Mask(_))
    });
    report_wrong(clear.into_iter().map(str::to_owned), |verdict| {
        verdict == Verdict::Allow
    });
}

#[test]
fn the_hash_of_a_guessable_value_is_refused() {
    let names = [
        "password_hash",
        "hashed_password",
        "ssn_hash",
        "card_number_hash",
        "hash_of_pin",
    ];
    report_wrong(names.into_iter().map(str::to_owned), is_refused);
}

#[test]
fn a_class_survives_the_trip_through_its_id() {
    for class in Class::ALL {
        assert_eq!(Class::from_id(class.id()), Some(class));
    }
    assert_eq!(Class::from_id(0), None);
    assert_eq!(Class::from_id(16), None);
}

fn report_wrong(names: impl Iterator<Item = String>, is_right: impl Fn(Verdict) -> bool) {
    let wrong: Vec<String> = names
        .filter(|name| !is_right(classify(name)))
        .map(|name| format!("{name}: {:?}", classify(&name)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn is_refused(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Deny(_) | Verdict::ScalarOnly(_))
}

/// The plain patterns; those with a condition in them have tests of their own.
fn phrases() -> impl Iterator<Item = &'static str> {
    include_str!("data/forbidden_names.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split('\t').next())
        .filter(|phrase| !phrase.is_empty() && !phrase.contains(['(', '*']))
}

/// The names of the list, without the lines that speak of values or of forbidden names.
fn lookalikes() -> impl Iterator<Item = &'static str> {
    include_str!("data/allowed_lookalikes.txt")
        .lines()
        .filter(|line| {
            !["#", "NOT", "any ", "ssn?"]
                .iter()
                .any(|start| line.starts_with(start))
        })
        .filter_map(|line| line.split('\t').next())
        .flat_map(|names| names.split([',', '/']))
        .map(|name| name.split('(').next().unwrap_or_default().trim())
        .filter(|name| !name.is_empty() && !name.contains(' '))
}

fn camel(words: &[&str]) -> String {
    let mut name = String::new();
    for (place, word) in words.iter().enumerate() {
        let (initial, rest) = word.split_at(1);
        if place == 0 {
            name.push_str(initial);
        } else {
            name.push_str(&initial.to_uppercase());
        }
        name.push_str(rest);
    }
    name
}

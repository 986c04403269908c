//! What holds for every text: no panic, no change by a second look, no growth without bound.

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

use super::super::names::verdict_on;
use super::super::{mark, scrub_text, scrubbed};
use super::pieces::assembled;

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::default()
    }
}

fn holds(text: &str) -> Result<(), TestCaseError> {
    let Some(out) = scrubbed(text) else {
        return Ok(());
    };
    prop_assert!(
        out.len() <= 8 * text.len() + 8,
        "{} of {}",
        out.len(),
        text.len()
    );
    let again = scrubbed(&out);
    prop_assert!(again.is_none(), "{text:?} is {out:?} is {again:?}");
    Ok(())
}

proptest! {
    #![proptest_config(config(4_000))]

    #[test]
    fn a_scrubbed_text_stays_as_it_is_and_is_not_much_longer(text in assembled()) {
        holds(&text)?;
    }

    #[test]
    fn any_text_is_scrubbed_without_a_panic(text in "\\PC{0,60}") {
        holds(&text)?;
    }
}

proptest! {
    #![proptest_config(config(1_000))]

    #[test]
    fn a_text_of_words_stays_as_it_is(text in "([a-z]{1,9}[ ,.]{1,2}){0,30}") {
        prop_assert_eq!(scrub_text(&text), text);
    }

    #[test]
    fn ids_and_digests_stay_as_they_are(
        text in "[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-7][0-9A-HJKMNP-TV-Z]{25}|1[0-9]{18}",
    ) {
        prop_assert_eq!(scrub_text(&text), text);
    }

    #[test]
    fn a_remembered_verdict_is_the_verdict(name in "[a-zA-Z_.-]{0,40}") {
        prop_assert_eq!(verdict_on(&name), candor_policy::classify(&name));
        prop_assert_eq!(verdict_on(&name), candor_policy::classify(&name));
    }

    /// What stands around a secret may hide its name, not its shape.
    #[test]
    fn a_secret_is_gone_whatever_stands_around_it(
        secret in secret(),
        before in surrounding(),
        after in surrounding(),
    ) {
        let text = format!("{before} {secret} {after}");
        let out = scrub_text(&text);
        prop_assert!(!out.contains(&secret), "{text:?} is {out:?}");
    }

    #[test]
    fn a_value_under_a_forbidden_name_is_gone_whatever_stands_around_it(
        name in proptest::sample::select(vec![
            "password", "db_password", "client_secret", "api_key", "accessToken", "otp_secret", "DB_PASS", "private_key",
        ]),
        form in proptest::sample::select(vec![
            "{n}={v}", "{n}: \"{v}\"", "\"{n}\":\"{v}\"", "\\\"{n}\\\":\\\"{v}\\\"", "--{n}={v}", "--{n} {v}", "?{n}={v}&x=1",
            "{n}: Some(\"{v}\")", "<{n}>{v}</{n}>", "{n} = '{v}'", "(\"{n}\", \"{v}\")", "{n}=>\"{v}\"", "{n}: {v}",
        ]),
        value in "[a-z]{3}[0-9][A-Za-z0-9]{6,20}",
        before in surrounding(),
        after in surrounding(),
    ) {
        let written = form.replace("{n}", name).replace("{v}", &value);
        let text = format!("{before} {written} {after}");
        let out = scrub_text(&text);
        prop_assert!(!out.contains(&value), "{text:?} is {out:?}");
    }
}

/// Words and marks that begin no value of their own.
fn surrounding() -> impl Strategy<Value = String> {
    "([a-z]{1,8}|[,.;!?()|#*=:@/-]|\u{e9}|[0-9]{1,3}| ){0,12}"
}

fn secret() -> impl Strategy<Value = String> {
    prop_oneof![
        "A(KI|SI)A[A-Z2-7]{16}",
        "gh[pousr]_[A-Za-z0-9]{36}",
        "glpat-[a-z0-9]{10}[A-Z][0-9]{9}",
        "xox[bp]-[0-9]{10}-[A-Za-z0-9]{24}",
        "(sk|rk)_(live|test)_[a-z][0-9][A-Za-z0-9]{22}",
        "whsec_[a-z][0-9][A-Za-z0-9]{30}",
        "sk-(proj-|ant-api03-)?[a-z][0-9][A-Za-z0-9]{46}",
        "AIza[0-9A-Za-z_]{35}",
        "npm_[A-Za-z0-9]{36}",
        "pypi-AgE[A-Za-z0-9]{80}",
        "SG\\.[a-z][0-9][A-Za-z0-9]{20}\\.[A-Za-z0-9]{43}",
        "cio[0-9][A-Za-z0-9]{31}",
        "dop_v1_[0-9a-f]{64}",
        "hvs\\.[A-Za-z0-9]{90}",
        "AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}",
        "eyJhbGciOiJIUzI1NiJ9\\.eyJ[A-Za-z0-9]{20}\\.[A-Za-z0-9_-]{43}",
        "[0-9]{9}:AA[A-Za-z0-9]{33}",
        "(redis|postgres)://[a-z]{0,6}:[A-Za-z0-9]{8}@db",
        "-----BEGIN (EC |RSA |OPENSSH )?PRIVATE KEY-----\n[A-Za-z0-9+/]{40}",
        "[Bb]earer [a-z][0-9][A-Za-z0-9]{20}",
        "[1-5][0-9]{2}-[1-9]{2}-[1-9][0-9]{3}",
        "4111 1111 1111 1111|4111111111111111|5500005555555559|3782-822463-10005",
    ]
}

#[test]
fn a_remembered_verdict_is_the_verdict_on_every_labelled_name() {
    let files = [
        include_str!("../../../../policy/tests/data/names_eval.tsv"),
        include_str!("../../../../policy/tests/data/names_unseen.tsv"),
    ];
    let names = files
        .iter()
        .flat_map(|file| file.lines())
        .filter_map(|line| line.split('\t').next());
    for name in names.clone().chain(names) {
        assert_eq!(verdict_on(name), candor_policy::classify(name), "{name}");
    }
    for letter in 0..=u8::MAX {
        let name = char::from(letter).to_string();
        assert_eq!(
            verdict_on(&name),
            candor_policy::classify(&name),
            "{name:?}"
        );
    }
}

#[test]
fn every_mark_stays_as_it_is() {
    for class in candor_policy::Class::ALL {
        for name in ["password=", "\"token\":\"", "Bearer ", "https://", ""] {
            assert_eq!(scrubbed(&format!("{name}{}", mark::of(class))), None);
        }
    }
}

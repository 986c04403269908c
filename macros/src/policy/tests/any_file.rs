//! Any text as a policy file: it is read to its end, and no mistake allows anything.

use candor_policy::Verdict;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::{LEGAL, project};

/// Names of every verdict, and some that the legal file speaks of.
const NAMES: &[&str] = &[
    "email",
    "user_email",
    "phone",
    "parking_token",
    "page.session",
    "session",
    "cookie",
    "token",
    "contrasena",
    "api_key",
    "project_falcon_key",
    "iban",
    "ssn",
    "colour",
];
const NEVER_ALLOWED: &[&str] = &[
    "password",
    "db_password",
    "otp",
    "cvv",
    "private_key",
    "pin_code",
];

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 512,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn weight(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Allow => 0,
        Verdict::ScalarOnly(_) | Verdict::Mask(_) => 1,
        Verdict::Deny(_) => 2,
    }
}

fn check(text: &str) {
    let project = project(text);
    let judge = |name: &str| weight(project.extension.classify(name));
    for name in NEVER_ALLOWED {
        assert_eq!(judge(name), 2, "{name}\n{text}");
    }
    if let Some((_, mistakes)) = project.fault_text() {
        assert!(
            mistakes.iter().all(|mistake| !mistake.contains('\n')),
            "{mistakes:#?}"
        );
        for name in NAMES {
            assert!(
                judge(name) >= weight(candor_policy::classify(name)),
                "{name}\n{text}"
            );
            assert_eq!(project.extension.allowance(name), None, "{name}\n{text}");
        }
    }
}

/// Pieces of files, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = select(vec![
        "pii",
        "=",
        "\"clear\"",
        "\"forbid\"",
        "[forbid]",
        "[allow]",
        "\n",
        "\n",
        "contrasena",
        "token",
        "password",
        "\"password\"",
        "\"the number on a parking slip\"",
        "email",
        ".",
        "{",
        "}",
        "[",
        "]",
        ",",
        "\"",
        "'''",
        "#",
        "3",
        "1979-05-27",
        "true",
        " ",
        "\u{feff}",
        "\\",
        "\r\n",
    ]);
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.join(" "))
}

/// A legal file with slips of the pen.
fn mutated() -> impl Strategy<Value = String> {
    let slip = (
        any::<Index>(),
        prop_oneof![
            Just(String::new()),
            select(vec![
                "\"",
                "=",
                "[",
                "]",
                "\n",
                "#",
                "a",
                "7",
                "\u{e9}",
                "pii = \"clear\"\n"
            ])
            .prop_map(str::to_owned),
        ],
        0_usize..3,
    );
    proptest::collection::vec(slip, 1..6).prop_map(|slips| {
        let mut letters: Vec<char> = LEGAL.chars().collect();
        for (place, inserted, removed) in slips {
            let place = place.index(letters.len());
            let end = (place + removed).min(letters.len());
            letters.splice(place..end, inserted.chars());
        }
        letters.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text_is_read_to_its_end(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_pieces_of_a_file_are_read_to_their_end(text in pieces()) {
        check(&text);
    }

    #[test]
    fn a_legal_file_with_slips_allows_no_more_than_it_says(text in mutated()) {
        check(&text);
    }
}

#[test]
fn a_deep_or_long_file_is_read_to_its_end() {
    for text in [
        "[".repeat(100_000),
        "a.".repeat(100_000),
        format!("allow = {}", "{ a = ".repeat(50_000)),
        format!("[forbid]\n{}", "\"a b\" = \"secret\"\n".repeat(5_000)),
        format!("pii = \"{}\"", "x".repeat(500_000)),
        "\n".repeat(500_000),
    ] {
        check(&text);
    }
}

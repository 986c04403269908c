//! What holds for any addition of a project: it can be judged, in any spelling, and makes nothing laxer.
#![expect(
    clippy::unwrap_used,
    reason = "an addition that is refused should stop the test"
)]

use std::hint::black_box;

use candor_policy::{Class, Extension, Verdict, classify};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

const REASON: &str = "the number printed on a parking slip";

fn without_a_file() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::default()
    }
}

fn lower_words() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec("[b-df-hj-np-tv-z]{4,9}", 1..4)
}

fn camel(words: &[String]) -> String {
    let capitals = words.iter().map(|word| {
        let (initial, rest) = word.split_at(1);
        initial.to_uppercase() + rest
    });
    capitals.collect()
}

fn weight(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Allow => 0,
        Verdict::ScalarOnly(_) | Verdict::Mask(_) => 1,
        Verdict::Deny(_) => 2,
    }
}

proptest! {
    #![proptest_config(without_a_file())]

    #[test]
    fn any_names_can_be_added_and_judged(
        phrase in any::<String>(), name in any::<String>(), other in any::<String>()
    ) {
        let mut project = Extension::new();
        project.forbid(&phrase, Class::Secret).ok();
        project.allow(&name, REASON).ok();
        black_box(project.classify(&other));
        black_box(project.classify(&format!("{other}_{phrase}_{name}")));
    }

    #[test]
    fn the_spelling_of_an_added_phrase_and_of_the_name_does_not_matter(words in lower_words()) {
        for phrase in [words.join(" "), words.join("_"), words.join("-"), camel(&words)] {
            let mut project = Extension::new();
            project.forbid(&phrase, Class::Password).unwrap();
            for name in [
                words.join("_"),
                words.join("."),
                words.join("-"),
                words.join("_").to_uppercase(),
                camel(&words),
                format!("my_{}", words.join("_")),
                format!("{}_b64", words.join("_")),
            ] {
                let verdict = project.classify(&name);
                prop_assert!(matches!(verdict, Verdict::Deny(_)), "{phrase}: {name}: {verdict:?}");
            }
            let later = format!("{}_changed_at", words.join("_"));
            prop_assert_eq!(project.classify(&later), classify(&later));
        }
    }

    #[test]
    fn forbidding_more_never_allows_more(
        phrase in "[a-z]{3,9}( [a-z]{3,9})?",
        name in "[a-z]{2,9}(_[a-z]{2,9}){0,3}",
        class in proptest::sample::select(Class::ALL.to_vec()),
    ) {
        let mut project = Extension::new();
        project.forbid(&phrase, class).ok();
        let joined = format!("{name}_{}", phrase.replace(' ', "_"));
        for name in [name, phrase, joined] {
            let (alone, together) = (classify(&name), project.classify(&name));
            prop_assert!(weight(together) >= weight(alone), "{name}: {alone:?}, {together:?}");
        }
    }
}

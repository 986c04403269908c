//! Directives of any text, for targets of any text.

use candor::{Directives, LevelFilter};
use proptest::prelude::*;

const LEVELS: [(&str, LevelFilter); 6] = [
    ("debug", LevelFilter::Debug),
    ("info", LevelFilter::Info),
    ("warning", LevelFilter::Warning),
    ("error", LevelFilter::Error),
    ("critical", LevelFilter::Critical),
    ("off", LevelFilter::Off),
];

fn level() -> impl Strategy<Value = (&'static str, LevelFilter)> {
    proptest::sample::select(&LEVELS[..])
}

/// Paths that often contain one another.
fn path() -> impl Strategy<Value = String> {
    let segment = proptest::sample::select(vec!["a", "ab", "b", "b_c"]);
    proptest::collection::vec(segment, 1..4).prop_map(|segments| segments.join("::"))
}

fn rules() -> impl Strategy<Value = Vec<(String, bool, (&'static str, LevelFilter))>> {
    proptest::collection::vec((path(), any::<bool>(), level()), 0..6)
}

/// What the documentation says: the longest match decides, of two equal ones the last.
fn expected(
    rules: &[(String, bool, (&str, LevelFilter))],
    target: &str,
    fallback: LevelFilter,
) -> LevelFilter {
    let covers = |path: &str, is_prefix: bool| {
        let below = format!("{path}::");
        target == path || target.starts_with(&below) || is_prefix && target.starts_with(path)
    };
    let matching = rules
        .iter()
        .filter(|(path, is_prefix, _)| covers(path, *is_prefix));
    // A module is more specific than a prefix of the same length.
    let best = matching.max_by_key(|(path, is_prefix, _)| (path.len(), !is_prefix));
    best.map_or(fallback, |(_, _, (_, filter))| *filter)
}

proptest! {
    #[test]
    fn no_text_and_no_target_is_too_odd(text in any::<String>(), target in any::<String>()) {
        let (directives, problems) = Directives::parse(&text, LevelFilter::Info);
        prop_assert!(directives.most_verbose() <= directives.threshold_for(&target));
        prop_assert!(problems.len() <= text.split(',').count());
        for problem in problems {
            prop_assert!(!problem.to_string().contains(char::is_control), "{problem}");
        }
    }

    #[test]
    fn the_longest_match_decides(rules in rules(), target in path(), fallback in level()) {
        let parts = rules.iter().map(|(path, is_prefix, (name, _))| {
            let star = if *is_prefix { "*" } else { "" };
            format!("{path}{star}={name}")
        });
        let text = parts.collect::<Vec<_>>().join(",");
        let (directives, problems) = Directives::parse(&text, fallback.1);
        prop_assert!(problems.is_empty(), "{text}: {problems:?}");
        prop_assert_eq!(
            directives.threshold_for(&target),
            expected(&rules, &target, fallback.1),
            "{} for {}", text, target
        );
    }

    #[test]
    fn what_is_valid_counts_whatever_stands_beside_it(odd in "[^,=]{0,12}", name in level()) {
        let text = format!("{odd}=,my_app={}", name.0);
        let (directives, _) = Directives::parse(&text, LevelFilter::Info);
        prop_assert_eq!(directives.threshold_for("my_app::db"), name.1);
    }
}

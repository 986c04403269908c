//! Which records are kept, by target: any target and any directives.

use candor::{Directives, Level, LevelFilter};
use proptest::prelude::*;

const LEVELS: [Level; 5] = [
    Level::Debug,
    Level::Info,
    Level::Warning,
    Level::Error,
    Level::Critical,
];

/// Texts that look like targets, and some that don't.
fn target() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::collection::vec("[a-z_][a-z0-9_]{0,4}", 1..4).prop_map(|parts| parts.join("::")),
        any::<String>(),
    ]
}

/// What the documentation of `Directives` says: a target covers itself and the modules below it, and with a star at its
/// end every longer name.
fn covers(pattern: &str, target: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => target.starts_with(beginning),
        None => target
            .strip_prefix(pattern)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with("::")),
    }
}

proptest! {
    #[test]
    fn no_directives_and_no_target_make_the_look_up_panic(text in any::<String>(), target in any::<String>()) {
        let (directives, _) = Directives::parse(&text, LevelFilter::Info);
        let threshold = directives.threshold_for(&target);
        prop_assert!(threshold >= directives.most_verbose());
    }

    #[test]
    fn a_record_of_any_target_passes_by_the_documented_match(
        pattern in "[a-z_]{1,3}(::[a-z_]{1,3}){0,2}\\*?", target in target(), below in any::<bool>(),
    ) {
        let target = if below { format!("{}::{target}", pattern.trim_end_matches('*')) } else { target };
        let (directives, problems) = Directives::parse(&format!("error,{pattern}=debug"), LevelFilter::Info);
        prop_assert_eq!(problems, []);
        let expected = if covers(&pattern, &target) { LevelFilter::Debug } else { LevelFilter::Error };
        prop_assert_eq!(directives.threshold_for(&target), expected, "{} {}", pattern, target);
    }

    #[test]
    fn any_target_and_message_of_log_goes_through_unharmed(target in any::<String>(), message in any::<String>()) {
        let logs = crate::capture();
        for level in log::Level::iter() {
            log::log!(target: &target, level, "{message}");
        }
        prop_assert_eq!(logs.records().len(), 5);
        for record in logs.records() {
            prop_assert!(LEVELS.contains(&record.level()));
        }
    }
}

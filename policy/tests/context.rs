//! A name that says it does not depend on what it is a part of doesn't.

#![expect(clippy::string_slice, reason = "the test splits where it found a mark")]

use candor_policy::{Verdict, classify, depends_on_context};

#[test]
fn a_name_that_its_surroundings_could_make_forbidden_says_so() {
    let files = [
        include_str!("data/names_eval.tsv"),
        include_str!("data/names_unseen.tsv"),
    ];
    let names = files.iter().flat_map(|file| file.lines().skip(1));
    let mut splits = 0;
    for name in names.filter_map(|line| line.split('\t').next()) {
        for (at, _) in name.match_indices(['_', '.', '-']) {
            let (outer, inner) = (&name[..at], &name[at + 1..]);
            let is_harmless = |name: &str| classify(name) == Verdict::Allow;
            let joined = format!("{outer}.{inner}");
            if is_harmless(outer) && is_harmless(inner) && !is_harmless(&joined) {
                splits += 1;
                assert!(depends_on_context(inner), "{outer} . {inner}");
            }
        }
    }
    assert!(splits > 100, "{splits} names were split");
}

#[test]
fn common_names_need_no_second_look() {
    for name in ["user_name", "quantity", "total_cents", "created_at", "plan"] {
        assert!(!depends_on_context(name), "{name}");
    }
}

//! The ends of a long text: enough to tell two keys apart, not enough to use one.

use candor_policy::Class;

/// Of fixed width, since a value's length is information too.
const MASK: &str = "***";
/// Fewest characters of a text that shows its end, and of one that shows its beginning too.
const MIN_FOR_LAST: usize = 16;
const MIN_FOR_BOTH: usize = 24;
const MOST_SHOWN: usize = 4;

/// `abcd***wxyz`, or `***wxyz`, or nothing: never more than a quarter of the characters.
pub(super) fn ends(text: &str, class: Option<Class>) -> Option<String> {
    if class.is_some_and(|class| !class.can_show_ends()) {
        return None;
    }
    let count = text.chars().count();
    if count < MIN_FOR_LAST {
        return None;
    }
    // Three at each end of the shortest: four would be a third of it.
    let (first, last) = if count < MIN_FOR_BOTH {
        (0, MOST_SHOWN)
    } else {
        let each = MOST_SHOWN.min(count / 8);
        (each, each)
    };
    let shown = text.chars().take(first).chain(MASK.chars());
    Some(shown.chain(text.chars().skip(count - last)).collect())
}

#[cfg(test)]
mod tests {
    use candor_policy::Class;
    use proptest::prelude::proptest;

    use super::ends;

    #[track_caller]
    fn check(text: &str, class: Option<Class>, expected: Option<&str>) {
        assert_eq!(ends(text, class).as_deref(), expected, "{text}");
    }

    #[test]
    fn a_long_text_shows_its_ends_and_a_short_one_nothing() {
        check("", None, None);
        check("abcdefghijklmno", None, None);
        check("abcdefghijklmnop", None, Some("***mnop"));
        check("abcdefghijklmnopqrstuvw", None, Some("***tuvw"));
        check("abcdefghijklmnopqrstuvwx", None, Some("abc***vwx"));
        let long = "abcdefghijklmnopqrstuvwxyz012345";
        check(long, Some(Class::Key), Some("abcd***2345"));
        check(&long.repeat(9), Some(Class::Token), Some("abcd***2345"));
    }

    #[test]
    fn characters_are_counted_and_not_bytes() {
        check("ééééééééééééééé", None, None);
        check("ééééééééééééééüö", None, Some("***ééüö"));
    }

    #[test]
    fn a_class_whose_excerpt_is_harmful_shows_nothing() {
        for class in Class::ALL {
            let is_shown = ends("abcdefghijklmnopqrstuvwxyz012345", Some(class)).is_some();
            assert_eq!(is_shown, class.can_show_ends(), "{class:?}");
        }
        check("1234567890123456", Some(Class::GovernmentId), None);
    }

    proptest! {
        #[test]
        fn never_more_than_a_quarter_of_the_characters_is_shown(text in ".{0,80}") {
            if let Some(shown) = ends(&text, None) {
                let shown = shown.chars().count() - 3;
                assert!(shown * 4 <= text.chars().count(), "{text}");
            }
        }
    }
}

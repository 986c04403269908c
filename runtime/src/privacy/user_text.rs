//! Text from outside: bounded, on one line, and with nothing in it that can't be seen.

use std::borrow::Cow;

/// The first `limit` bytes, each character that controls or hides replaced by a space; then how many are missing.
///
/// By a space and not by nothing: two halves that never stood together must not become a word. `length` is that of
/// the whole, of which `text` may be the beginning.
pub(super) fn user_text(text: &str, length: usize, limit: usize) -> Cow<'_, str> {
    let end = (0..=limit.min(text.len()))
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or_default();
    let kept = text.get(..end).unwrap_or_default();
    let missing = length.saturating_sub(kept.len());
    if missing == 0 && !kept.contains(controls_or_hides) {
        return Cow::Borrowed(kept);
    }
    let mut clean = kept.replace(controls_or_hides, " ");
    if missing > 0 {
        clean.extend(["…(+", &missing.to_string(), " bytes)"]);
    }
    Cow::Owned(clean)
}

/// Control characters, line separators, and characters that are not seen but change what is.
///
/// Source: Unicode 16, general category `Cf` without the signs that have a shape, and `Default_Ignorable_Code_Point`.
const fn controls_or_hides(c: char) -> bool {
    matches!(
        c,
        '\u{0}'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}' | '\u{1160}'
            | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{13430}'..='\u{1343f}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::{controls_or_hides, user_text};

    #[track_caller]
    fn check(text: &str, limit: usize, expected: &str) {
        assert_eq!(user_text(text, text.len(), limit), expected);
    }

    #[test]
    fn a_text_is_cut_at_a_character_and_says_how_much_is_missing() {
        check("", 100, "");
        check("a question", 100, "a question");
        check("a question", 10, "a question");
        check("a question", 1, "a…(+9 bytes)");
        check("äöü", 3, "ä…(+4 bytes)");
        check("äöü", 0, "…(+6 bytes)");
        assert_eq!(user_text("of a stream", 1000, 4), "of a…(+996 bytes)");
    }

    #[test]
    fn what_controls_or_hides_becomes_a_space() {
        check("a\r\nb\tc\0d\u{1b}[2Je", 100, "a  b c d [2Je");
        check("a\u{85}b\u{2028}c\u{2029}d\u{7f}e", 100, "a b c d e");
        check("a\u{202e}b\u{2066}c\u{200f}d\u{61c}e", 100, "a b c d e");
        check("pass\u{200b}word\u{ad}\u{feff}", 100, "pass word  ");
        check("a\u{e0061}\u{fe0f}b", 100, "a  b");
        check("naïve 日本語 🦀", 100, "naïve 日本語 🦀");
    }

    proptest! {
        #[test]
        fn a_text_is_bounded_and_holds_no_control_character(text in any::<String>(), limit in 0_usize..200) {
            let shown = user_text(&text, text.len(), limit);
            let (kept, note) = shown.rsplit_once("…(+").unwrap_or((&shown, ""));
            assert!(!shown.contains(controls_or_hides) && !shown.contains(char::is_control));
            assert!(shown.len() <= limit + "…(+ bytes)".len() + 20);
            if text.len() <= limit {
                assert_eq!(shown.chars().count(), text.chars().count());
            } else {
                assert!(kept.len() <= limit && note.ends_with(" bytes)"), "{shown}");
            }
        }
    }
}

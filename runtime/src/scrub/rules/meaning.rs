//! What a name means, read together with the words before it where those decide.

use candor_policy::Verdict;

use super::super::names::verdict_on;
use super::super::text::Text;
use super::name::{Name, is_name};

/// What the policy says of the name before the `:` or `=` at `at`.
pub(super) fn verdict(text: Text<'_>, name: Name<'_>, own: Verdict, at: usize) -> Verdict {
    let word = text.slice(name.start, name.end);
    let own = own_verdict(text, name, word, own);
    let first = |start: usize| {
        let is_apart = text.before(start) == b' ' && text.nth_before(start, 2) != b' ';
        let before = text.back(start.saturating_sub(1), 24, |byte| {
            byte.is_ascii_alphabetic()
        });
        let is_word = is_apart && before + 1 < start && !b"=:\"'".contains(&text.before(before));
        is_word.then_some(before)
    };
    let phrase = |start: usize| verdict_on(text.slice(start, name.end));
    match own {
        Verdict::Deny(_) if text.byte(at) == b':' && word.eq_ignore_ascii_case("token") => {
            first(name.start).map_or(own, |start| match phrase(start) {
                Verdict::Allow => Verdict::Allow,
                _ => own,
            })
        }
        Verdict::Allow if text.before(name.start) == b' ' && is_common_noun(word) => {
            let two = first(name.start);
            let three = two.and_then(first);
            let verdicts = [two, three].into_iter().flatten().map(phrase);
            let mut denied = verdicts.filter(|verdict| matches!(verdict, Verdict::Deny(_)));
            denied.next().unwrap_or(own)
        }
        Verdict::Allow if is_value(word) => named_before(text, name.start).map_or(own, verdict_on),
        _ => own,
    }
}

/// The second half of `"name": "DB_PASSWORD", "value": "…"`.
pub(super) fn is_value(word: &str) -> bool {
    word.eq_ignore_ascii_case("value")
}

/// What stands under `name`, `key` or `header` right before.
fn named_before(text: Text<'_>, value: usize) -> Option<&str> {
    const NEAR: usize = 64;
    let is_between = |byte: u8| b"\"'\\,: \n-()".contains(&byte);
    let end = text.back(value, NEAR, is_between);
    let start = text.back(end, NEAR, is_name);
    let mut colon = text.back(start, NEAR, is_between);
    // `name: Some("DB_PASSWORD"), value: Some("…")`
    if text.ends_with(colon, "Some") {
        colon = text.back(colon - "Some".len(), NEAR, is_between);
    }
    let is_name_of_pair = ["name", "key", "header"]
        .iter()
        .any(|label| text.ends_with_ignoring_case(colon, label));
    (is_name_of_pair && start < end && text.slice(colon, start).contains(':'))
        .then(|| text.slice(start, end))
}

/// `\npassword=`: the `n` may belong to the line's end.
fn own_verdict(text: Text<'_>, name: Name<'_>, word: &str, own: Verdict) -> Verdict {
    let is_after_backslash = text.before(name.start) == b'\\' && word.starts_with(['n', 'r', 't']);
    if own == Verdict::Allow && is_after_backslash {
        return verdict_on(word.get(1..).unwrap_or_default());
    }
    own
}

/// Nouns that mean a secret after certain words only.
pub(super) fn is_common_noun(word: &str) -> bool {
    const NOUNS: [&str; 13] = [
        "key", "keys", "code", "number", "id", "phrase", "string", "security", "no", "pass",
        "word", "words", "card",
    ];
    let initial = word.bytes().next().unwrap_or_default() | 0x20;
    matches!(initial, b'c' | b'i' | b'k' | b'n' | b'p' | b's' | b'w')
        && NOUNS.iter().any(|noun| word.eq_ignore_ascii_case(noun))
}

/// Whether the secret itself is made of words.
pub(super) fn is_phrase(text: Text<'_>, name: Name<'_>) -> bool {
    let word = text.slice(name.start, name.end).to_ascii_lowercase();
    ["mnemonic", "phrase", "words", "seed"]
        .iter()
        .any(|noun| word.ends_with(noun))
}

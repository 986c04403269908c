//! A sentence without its holes.

use super::holes;

/// Words that announce a value: `with id {id}`.
const LABELS: &[&str] = &[
    "id", "id=", "id:", "=", ":", "#", "-", "value", "named", "called", "(",
];
/// Words that lead to a value and mean nothing without it.
const CONNECTORS: &[&str] = &[
    "from", "to", "with", "for", "in", "at", "by", "of", "on", "was", "is", "and", "after",
    "under", "into", "via", "took",
];
/// What a sentence says where nothing is left of it.
const NOTHING_LEFT: &str = "Describe what happened";

/// The message that remains when every hole and the word before it is gone.
pub(crate) fn without_holes(text: &str) -> String {
    let text = &without_colours(text);
    let mut kept = String::new();
    let mut rest = 0;
    for hole in holes(text) {
        kept.push_str(text.get(rest..hole.start).unwrap_or_default());
        drop_connectors(&mut kept);
        kept.push(' ');
        rest = hole.end;
    }
    kept.push_str(text.get(rest..).unwrap_or_default());
    tidy(&kept)
}

/// Drops the labels before a value, and one word that led to it: `logged in with {x}` keeps its `in`.
fn drop_connectors(kept: &mut String) {
    if kept.ends_with('=') {
        // `user_id={user_id}`: the word is the value's key.
        let start = kept.trim_end_matches(|c: char| !c.is_whitespace()).len();
        return kept.truncate(start);
    }
    while drop_last_word(kept, LABELS) {}
    drop_last_word(kept, CONNECTORS);
}

fn drop_last_word(kept: &mut String, words: &[&str]) -> bool {
    let trimmed = kept
        .trim_end_matches(|c: char| c.is_whitespace() || "=:#-,(['\"`$".contains(c))
        .len();
    kept.truncate(trimmed);
    let last = kept.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_listed = words.contains(&last.to_ascii_lowercase().as_str());
    let (start, is_dropped) = (
        kept.len() - last.len(),
        is_listed && last.len() < kept.len(),
    );
    if is_dropped {
        kept.truncate(start);
    }
    is_dropped
}

/// The text without the control sequences that colour a terminal.
fn without_colours(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part
            .find(|c: char| c.is_ascii_alphabetic())
            .map_or(part.len(), |end| end + 1);
        plain.push_str(part.get(end..).unwrap_or_default());
    }
    plain
}

/// One space between words, none before a mark, nothing dangling at the end.
fn tidy(text: &str) -> String {
    let printable: String = text
        .chars()
        .map(|c| {
            if super::check::is_line_breaking(c) || "{}".contains(c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    let words: Vec<&str> = printable
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
        .collect();
    let joined = words.join(" ");
    if let Some(rest) = super::check::level_prefix(&joined) {
        return tidy(rest);
    }
    let sentence = without_lone_brackets(joined.trim_matches(|c: char| " :=,-;['\"`]".contains(c)));
    let says_something = sentence.chars().filter(|c| c.is_alphabetic()).count() >= 2;
    if says_something
        && super::check::level_prefix(&sentence).is_none()
        && holes(&sentence).is_empty()
    {
        sentence
    } else {
        NOTHING_LEFT.to_owned()
    }
}

/// A hole may have taken one bracket of a pair with it.
fn without_lone_brackets(text: &str) -> String {
    if text.matches('(').count() == text.matches(')').count() {
        return text.to_owned();
    }
    text.replace(['(', ')'], "")
}

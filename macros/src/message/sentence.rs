//! A sentence without its holes.

use super::holes;

/// Words that lead to a value and mean nothing without it.
const CONNECTORS: &[&str] = &[
    "from", "to", "with", "for", "in", "at", "by", "of", "on", "was", "is", "id", "id=", "id:",
    "=", ":", "#", "-", "and", "after", "under", "into", "via", "value", "named", "called",
    "user_id:", "(", "took",
];
/// What a sentence says where nothing is left of it.
const NOTHING_LEFT: &str = "Describe what happened";

/// The message that remains when every hole and the word before it is gone.
pub(crate) fn without_holes(text: &str) -> String {
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

fn drop_connectors(kept: &mut String) {
    loop {
        let trimmed = kept
            .trim_end_matches(|c: char| c.is_whitespace() || "=:#-,(['\"`$".contains(c))
            .len();
        kept.truncate(trimmed);
        let last = kept.rsplit(char::is_whitespace).next().unwrap_or_default();
        let lower = last.to_ascii_lowercase();
        if last.is_empty() || last.len() == kept.len() || !CONNECTORS.contains(&lower.as_str()) {
            return;
        }
        let end = kept.len() - last.len();
        kept.truncate(end);
    }
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
    let sentence = joined.trim_matches(|c: char| " :=,-;(['\"`)]".contains(c));
    let says_something = sentence.chars().filter(|c| c.is_alphabetic()).count() >= 2;
    if says_something
        && super::check::level_prefix(sentence).is_none()
        && holes(sentence).is_empty()
    {
        sentence.to_owned()
    } else {
        NOTHING_LEFT.to_owned()
    }
}

//! How a word that is not understood is shown, and which valid word it was meant to be.

/// A longer text is cut to `START`: no valid word is as long, while keys and passwords are.
const WHOLE: usize = 24;
const START: usize = 12;

/// The beginning of `text`, in characters that are safe on a terminal and in a log.
pub(crate) fn excerpt(text: &str) -> String {
    let is_long = text.chars().nth(WHOLE).is_some();
    let mut shown = String::new();
    for c in text.chars().take(if is_long { START } else { WHOLE }) {
        if c == ' ' || c.is_ascii_graphic() || c.is_alphanumeric() {
            shown.push(c);
        } else {
            shown.extend(c.escape_unicode());
        }
    }
    if is_long {
        shown.push('…');
    }
    shown
}

/// The candidate that `word` was probably meant to be; the earlier one when two are equally near.
pub(crate) fn nearest(
    word: &str,
    candidates: impl IntoIterator<Item = &'static str>,
) -> Option<&'static str> {
    let word = word.to_ascii_lowercase();
    let near = |candidate: &'static str| {
        let distance = distance(&word, &candidate.to_ascii_lowercase())?;
        Some((distance, candidate))
    };
    let near = candidates.into_iter().filter_map(near);
    let (_, candidate) = near.min_by_key(|(distance, _)| *distance)?;
    Some(candidate)
}

/// `None` when the words are too different for a guess to help.
fn distance(word: &str, candidate: &str) -> Option<usize> {
    let length = word.chars().count();
    // Abbreviations: `err`, `crit`, `devel`.
    if length >= 3 && candidate.starts_with(word) {
        return Some(1);
    }
    // One slip in three letters; a longer word can't come near and is not worth the comparison.
    let allowed = length / 3;
    if allowed == 0 || length > candidate.len() * 2 {
        return None;
    }
    let distance = strsim::osa_distance(word, candidate);
    (distance <= allowed).then_some(distance)
}

//! Takes apart words that were written without a mark between them.

use crate::vocabulary::glue::{KEEP_WHOLE, LAST_PARTS, OTHER_WORD_ENDINGS, ROOTS, parts_like};
use crate::vocabulary::synonyms;

/// No known compound is longer; a longer word is only searched for a root.
const LONGEST_COMPOUND: usize = 40;

/// Hands the parts of `word` to `push`, in order; `false` if it is one word.
pub(crate) fn pull_apart<'a>(word: &'a str, push: &mut dyn FnMut(&'a str)) -> bool {
    if word.len() < 4 || is_one_word(word) {
        return false;
    }
    pull_compound(word, push) || split_at_root(word, push) || split_off_last(word, push)
}

fn is_one_word(word: &str) -> bool {
    parts_like(word).contains(&word) || synonyms::meaning(word).is_some() || KEEP_WHOLE.holds(word)
}

/// `accesstokenid`: known words from end to end, at least two of them.
fn pull_compound<'a>(word: &'a str, push: &mut dyn FnMut(&'a str)) -> bool {
    if word.len() > LONGEST_COMPOUND || first_parts(word).next().is_none() {
        return false;
    }
    let coverable = coverable_ends(word);
    let mut rest = word;
    while let Some((part, left)) = longest_step(rest, &coverable) {
        if left.is_empty() && rest.len() == word.len() {
            return false;
        }
        push(part);
        rest = left;
    }
    rest.len() < word.len()
}

/// For each length up to the whole word: whether the end of that length consists of known words.
fn coverable_ends(word: &str) -> [bool; LONGEST_COMPOUND + 1] {
    let mut coverable = [false; LONGEST_COMPOUND + 1];
    for (length, start) in (0..=word.len()).rev().enumerate() {
        let end = word.get(start..).unwrap_or_default();
        let is_covered = end.is_empty() || longest_step(end, &coverable).is_some();
        if let Some(slot) = coverable.get_mut(length) {
            *slot = is_covered;
        }
    }
    coverable
}

/// The longest known word that `text` starts with and that leaves a coverable end.
fn longest_step<'a>(
    text: &'a str,
    coverable: &[bool; LONGEST_COMPOUND + 1],
) -> Option<(&'a str, &'a str)> {
    first_parts(text)
        .filter(|(_, rest)| coverable.get(rest.len()).is_some_and(|covered| *covered))
        .max_by_key(|(part, _)| part.len())
}

/// Each known word that `text` starts with, and the rest after it and after a plural or a number.
fn first_parts(text: &str) -> impl Iterator<Item = (&str, &str)> {
    parts_like(text)
        .iter()
        .filter(|part| text.starts_with(**part))
        .filter_map(|part| text.split_at_checked(part.len()))
        .flat_map(|(part, rest)| {
            let rest = rest.trim_start_matches(|digit: char| digit.is_ascii_digit());
            let plural = rest.strip_prefix('s').map(|rest| (part, rest));
            [Some((part, rest)), plural].into_iter().flatten()
        })
}

/// `mycompanypassword`: a word that is forbidden wherever it stands, between unknown letters.
fn split_at_root<'a>(word: &'a str, push: &mut dyn FnMut(&'a str)) -> bool {
    let Some((before, root, after)) = (0..word.len()).find_map(|start| root_at(word, start)) else {
        return false;
    };
    let after = after.strip_prefix('s').unwrap_or(after);
    if OTHER_WORD_ENDINGS.holds(after) {
        return false;
    }
    for piece in [before, root, after] {
        if !piece.is_empty() && !pull_apart(piece, push) {
            push(piece);
        }
    }
    true
}

fn root_at(word: &str, start: usize) -> Option<(&str, &str, &str)> {
    let (before, rest) = word.split_at_checked(start)?;
    let root = ROOTS.start_of(rest)?;
    let (root, after) = rest.split_at_checked(root.len())?;
    // A word that is the root itself has nothing to split off.
    (root.len() < word.len()).then_some((before, root, after))
}

/// `githubtoken`: an unknown word before one that ends no other English word.
fn split_off_last<'a>(word: &'a str, push: &mut dyn FnMut(&'a str)) -> bool {
    let split = LAST_PARTS
        .end_of(word)
        .and_then(|last| word.split_at_checked(word.len() - last.len()))
        .filter(|(before, _)| !before.is_empty());
    if let Some((before, last)) = split {
        push(before);
        push(last);
    }
    split.is_some()
}

//! Tokens that their issuers gave a prefix, so that scanners find them.

use candor_policy::Class;

use super::super::counts::Rule;
use super::super::finding::Finding;
use super::super::mark;
use super::super::text::{Text, is_base64url, looks_random};
use super::endings;
use super::signatures::{Prefix, WORDS};

/// The token whose prefix ends at the anchor.
pub(super) fn look(text: Text<'_>, at: usize) -> Option<Finding<'_>> {
    let ends = [text.nth_before(at, 2), text.before(at), text.byte(at)];
    endings::prefixes(ends).find_map(|prefix| token(text, at + 1, prefix))
}

fn token<'t>(text: Text<'t>, body: usize, prefix: &Prefix) -> Option<Finding<'t>> {
    let start = body.checked_sub(prefix.text.len())?;
    let has_prefix = text.ends_with(body, prefix.text) && text.starts_with(body, prefix.then);
    if !has_prefix || !text.begins_word(start) {
        return None;
    }
    let holds = |byte| prefix.alphabet.holds(byte);
    let probed = text.run_within(body, body + PROBE, holds);
    let is_token = prefix.length.admits(probed - body)
        && (!prefix.is_common_word || looks_random(text.slice(body, probed)));
    is_token.then(|| found(start, text.run(body, holds)))
}

/// As much is read to tell whether there is a token; longer than any that is required.
const PROBE: usize = 34;

/// The token that is this whole word of letters and digits.
pub(super) fn word(text: Text<'_>, start: usize, end: usize) -> Option<Finding<'_>> {
    let is_like_one = matches!(
        (text.byte(start), text.byte(start + 1)),
        (b'A', _)
            | (b'c', b'i')
            | (b'd', b'a')
            | (b'S', b'K')
            | (b'o', b'y')
            | (b'E', b'A')
            | (b'I', b'Q')
            | (b'F', b'w')
    );
    if !is_like_one {
        return None;
    }
    let word = text.slice(start, end);
    let fitting = WORDS.iter().find(|known| {
        let body = word.strip_prefix(known.text);
        body.is_some_and(|body| {
            known.length.admits(body.len()) && body.bytes().all(|byte| known.alphabet.holds(byte))
        })
    })?;
    // A few go on behind a mark that is no part of a word.
    let end = text.run(end, |byte| {
        fitting.is_common_word && b"-_+/=".contains(&byte)
    });
    Some(found(start, end))
}

/// `123456:AA…`: the credential of a Telegram bot.
pub(super) fn bot(text: Text<'_>, digits: usize, colon: usize) -> Option<Finding<'_>> {
    const LONGEST: usize = 40;
    let body = colon + 1;
    let is_like_one = text.byte(colon) == b':'
        && (8..=10).contains(&(colon - digits))
        && text.starts_with(body, "AA");
    if !is_like_one {
        return None;
    }
    let end = text.run_within(body, body + LONGEST, is_base64url);
    (end - body >= 30).then(|| found(digits, end))
}

fn found<'t>(start: usize, end: usize) -> Finding<'t> {
    let mark = mark::of(Class::Token);
    Finding::new(start, end, mark, Rule::VendorToken)
}

//! Input that an error repeats: what a client sent in place of what was expected may be anything.

use super::super::counts::Rule;
use super::super::finding::Finding;
use super::super::mark;
use super::super::text::Text;
use super::harmless::is_harmless;
use super::quoted;

/// `invalid type: string "…"` and the same with a number between backticks, as serde words them.
pub(super) fn invalid_value(text: Text<'_>, colon: usize) -> Option<Finding<'_>> {
    /// Longer than `: floating point `, with backslashes.
    const NEAR: usize = 24;
    if !matches!(text.before(colon), b'e') {
        return None;
    }
    let is_echo = text.ends_with(colon, "invalid type") || text.ends_with(colon, "invalid value");
    if !is_echo || text.byte(colon + 1) != b' ' {
        return None;
    }
    let words = text.window(colon, NEAR);
    let is_word = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b' ' || *byte == b':';
    let open = words.iter().take_while(|byte| is_word(byte)).count();
    input(text, colon + open)
}

/// What stands between backticks after `unknown variant`, as serde words it.
pub(super) fn unknown_variant(text: Text<'_>, at: usize) -> Option<Finding<'_>> {
    text.ends_with(at, "unknown variant ")
        .then(|| input(text, at))
        .flatten()
}

fn input(text: Text<'_>, at: usize) -> Option<Finding<'_>> {
    let quoted = quoted::at(text, at)?;
    let content = text.slice(quoted.start, quoted.end);
    let is_secret = !is_harmless(content) && !matches!(content, "true" | "false");
    is_secret.then(|| found(quoted.start, quoted.end))
}

/// `Failing row contains (…)`, as `PostgreSQL` words it.
pub(super) fn failing_row(text: Text<'_>, at: usize) -> Option<Finding<'_>> {
    if text.before(at) != b' ' || !text.ends_with(at, "row contains ") {
        return None;
    }
    let start = at + 1;
    let line = text.run(start, |byte| byte != b'\n');
    let end = text
        .slice(start, line)
        .rfind(')')
        .map_or(line, |end| start + end);
    (!is_harmless(text.slice(start, end))).then(|| found(start, end))
}

fn found<'t>(start: usize, end: usize) -> Finding<'t> {
    Finding::new(start, end, mark::INPUT, Rule::EchoedInput)
}

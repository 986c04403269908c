//! Private key blocks, whole or cut at either end, with real line ends or written ones.

use candor_policy::Class;

use super::super::counts::Rule;
use super::super::finding::Finding;
use super::super::mark;
use super::super::text::Text;

/// Longer than any label of RFC 7468 or `OpenPGP`.
const LONGEST_LABEL: usize = 64;

/// More dashes and blanks than before any label; a longer row is a rule or a table.
const MOST_DASHES: usize = 16;

/// `-----BEGIN … PRIVATE KEY…-----` up to its end line or the end of the text, or an end line with what stands
/// before it.
pub(super) fn look(text: Text<'_>, at: usize) -> Option<Finding<'_>> {
    if text.byte(at + 1) != b'-' || text.before(at) == b'-' {
        return None;
    }
    let most = at + MOST_DASHES;
    let label = text.run_within(at, most, |byte| byte == b'-' || byte == b' ');
    if text.starts_with(label, "BEGIN ") {
        let body = end_of_label(text, label)?;
        return Some(found(at, end_of_block(text, body)));
    }
    if text.starts_with(label, "END ") {
        let end = end_of_label(text, label)?;
        return Some(found(start_of_body(text, at), end));
    }
    None
}

/// The lines of the format of `PuTTY`, behind `Private-Lines: 14`.
pub(super) fn lines(text: Text<'_>, colon: usize) -> Option<Finding<'_>> {
    if !text.ends_with(colon, "Private-Lines") {
        return None;
    }
    let start = text.run(colon + 1, |byte| byte.is_ascii_digit() || byte == b' ');
    let rest = text.rest(start);
    let end = rest
        .find("Private-MAC")
        .map_or(text.len(), |length| start + length);
    let start = text.run_within(start, end, |byte| b"\r\n\\nr".contains(&byte));
    (start < end && text.byte(start) != b'[').then(|| found(start, end))
}

fn found<'t>(start: usize, end: usize) -> Finding<'t> {
    let mark = mark::of(Class::PrivateKey);
    Finding::new(start, end, mark, Rule::PrivateKey)
}

/// Where the dashes behind the label end, if the label is that of a private key.
fn end_of_label(text: Text<'_>, start: usize) -> Option<usize> {
    let window = text.window(start, LONGEST_LABEL);
    let length = window.windows(2).position(|two| two == b"--")?;
    let label = text.slice(start, start + length);
    let is_private = label.contains("PRIVATE KEY") || label.contains("PRIVATE-KEY");
    is_private.then(|| text.run(start + length, |byte| byte == b'-'))
}

/// A block that was cut has no end line: all that follows may be key.
fn end_of_block(text: Text<'_>, body: usize) -> usize {
    let rest = text.rest(body);
    let Some(at) = rest.find("--END ").or_else(|| rest.find("-- END ")) else {
        return text.len();
    };
    let label = text.run(body + at, |byte| byte == b'-' || byte == b' ');
    let end = text.run(label, |byte| byte != b'-' && byte != b'\n' && byte != b'"');
    text.run(end, |byte| byte == b'-')
}

/// Base64 and line ends, written ones too.
fn start_of_body(text: Text<'_>, end_line: usize) -> usize {
    let is_body = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=\r\n\\".contains(&byte);
    text.back(end_line, usize::MAX, is_body)
}

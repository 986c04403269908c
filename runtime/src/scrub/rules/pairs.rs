//! A forbidden name and its value with neither `:` nor `=` between them.

use candor_policy::{Class, Verdict};

use super::super::counts::Rule;
use super::super::finding::Finding;
use super::super::mark;
use super::super::names::verdict_on;
use super::super::text::Text;
use super::harmless::is_harmless;
use super::name::is_name;
use super::quoted;

/// `("password", "…")`: a pair as `Debug` and Python print it.
pub(super) fn pair(text: Text<'_>, at: usize) -> Option<Finding<'_>> {
    const LONGEST_NAME: usize = 64;
    if !matches!(text.byte(at + 1), b'"' | b'\'') {
        return None;
    }
    let name = text.window(at + 2, LONGEST_NAME);
    let length = name.iter().position(|&byte| !is_name(byte))?;
    let end = at + 2 + length;
    if text.byte(end) != text.byte(at + 1) || !text.starts_with(end + 1, ", ") {
        return None;
    }
    let class = match verdict_on(text.slice(at + 2, end)) {
        Verdict::Deny(Class::ConnectionString) => return None,
        Verdict::Deny(class) | Verdict::ScalarOnly(class @ Class::Session) => class,
        _ => return None,
    };
    let value = quoted::at(text, end + "\", ".len())?;
    let is_secret = !is_harmless(text.slice(value.start, value.end));
    is_secret.then(|| Finding::new(value.start, value.end, mark::of(class), Rule::NamedValue))
}

/// `Password("…")`: a type of one text, as `Debug` prints it.
pub(super) fn wrapped(text: Text<'_>, at: usize) -> Option<Finding<'_>> {
    const LONGEST_NAME: usize = 64;
    let start = text.back(at, LONGEST_NAME, |byte| byte.is_ascii_alphanumeric());
    let name = text.slice(start, at);
    if !name.starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    let class = match verdict_on(name) {
        Verdict::Deny(Class::ConnectionString) => return None,
        Verdict::Deny(class) => class,
        _ => return None,
    };
    let value = quoted::at(text, at + 1)?;
    let is_secret =
        text.byte(value.end.max(1)) != 0 && !is_harmless(text.slice(value.start, value.end));
    is_secret.then(|| Finding::new(value.start, value.end, mark::of(class), Rule::NamedValue))
}

/// `PASSWORD '…'` and `IDENTIFIED BY '…'` in a statement of SQL.
pub(super) fn statement(text: Text<'_>, at: usize) -> Option<Finding<'_>> {
    const BEFORE: [&str; 4] = ["password ", "identified by ", "secret ", "credentials "];
    if text.before(at) != b' ' {
        return None;
    }
    BEFORE
        .iter()
        .find(|words| text.ends_with_ignoring_case(at, words))?;
    let value = quoted::at(text, at)?;
    let is_secret = !is_harmless(text.slice(value.start, value.end));
    is_secret.then(|| {
        let mark = mark::of(Class::Password);
        Finding::new(value.start, value.end, mark, Rule::NamedValue)
    })
}

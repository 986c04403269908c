//! Secrets that a command was given: `--password x`, `-u user:x`.

use candor_policy::{Class, Verdict};

use super::super::counts::Rule;
use super::super::finding::Finding;
use super::super::mark;
use super::super::names::verdict_on;
use super::super::text::Text;
use super::extent::{self, Reading};
use super::harmless::is_harmless;
use super::name::is_name;
use super::prose;
use super::quoted;

const WHOLE: Reading = Reading {
    is_query: false,
    has_structures: false,
    most_bytes: usize::MAX,
};

/// The argument behind the option that begins at `at`.
pub(super) fn look(text: Text<'_>, at: usize) -> Option<Finding<'_>> {
    if !matches!(
        text.before(at),
        0 | b' ' | b'"' | b'\'' | b'[' | b'`' | b'\n' | b'\t'
    ) {
        return None;
    }
    if text.byte(at + 1) == b'-' {
        return long_option(text, at + 2);
    }
    if text.starts_with(at, "-p") && is_mysql(text, at) {
        return argument(text, at + 2, Class::Password);
    }
    let is_login = (text.starts_with(at, "-u ") && has_near(text, at, "curl"))
        || (text.starts_with(at, "-p ") && has_near(text, at, "sshpass"));
    is_login
        .then(|| argument(text, at + 3, Class::Password))
        .flatten()
}

fn long_option(text: Text<'_>, start: usize) -> Option<Finding<'_>> {
    const LONGEST_NAME: usize = 64;
    let window = text.window(start, LONGEST_NAME);
    let length = window.iter().position(|&byte| !is_name(byte))?;
    let name = text.slice(start, start + length);
    let end = end_of_option(text, start + length)?;
    if length == 0 {
        return None;
    }
    if matches!(name, "user" | "proxy-user") && has_near(text, start, "curl") {
        return argument(text, end + 1, Class::Password);
    }
    match verdict_on(name) {
        Verdict::Deny(Class::ConnectionString) => None,
        Verdict::Deny(class) => argument(text, end + 1, class),
        _ => None,
    }
}

/// Where the blank is behind an option; in a list as `Debug` and JSON print it, behind its mark and a comma.
fn end_of_option(text: Text<'_>, end: usize) -> Option<usize> {
    if text.byte(end) == b' ' {
        return Some(end);
    }
    let is_listed = text.byte(end) == b'"' && b", ".contains(&text.byte(end + 1));
    let comma = end + 1 + usize::from(text.byte(end + 1) == b',');
    let next = text.run_within(comma, comma + 1, |byte| byte == b' ');
    (is_listed && text.byte(next) == b'"').then(|| next - 1)
}

/// One that is an option of its own, a word of a usage text, or goes on as a sentence is none.
fn argument(text: Text<'_>, start: usize, class: Class) -> Option<Finding<'_>> {
    let (from, to) = match quoted::at(text, start) {
        Some(quoted) => (quoted.start, quoted.end),
        None => (start, extent::word_end(text, start, WHOLE)),
    };
    let value = text.slice(from, to);
    // `$USER:$PASSWORD`
    let password = value
        .split_once(':')
        .map_or(value, |(_, password)| password);
    let is_secret = !value.starts_with(['-', '<', '/', '[', '|'])
        && !is_harmless(value)
        && !is_harmless(password)
        && !prose::is_function_word(value);
    is_secret.then(|| Finding::new(from, to, mark::of(class), Rule::CommandLine))
}

/// `mysql -pSecret`, where a blank would make it the name of the database.
fn is_mysql(text: Text<'_>, at: usize) -> bool {
    text.byte(at + 2).is_ascii_alphanumeric()
        && (has_near(text, at, "mysql") || has_near(text, at, "mariadb"))
}

fn has_near(text: Text<'_>, at: usize, program: &str) -> bool {
    const NEAR: usize = 48;
    let start = at.saturating_sub(NEAR).max(text.settled());
    let before = text.window(start, at.saturating_sub(start));
    before
        .windows(program.len())
        .any(|part| part == program.as_bytes())
}

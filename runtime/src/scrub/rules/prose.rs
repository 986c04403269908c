//! Sentences in which a forbidden name is a word like any other: `invalid token: unexpected end`.

use candor_policy::Class;

use super::super::text::{Text, looks_random};
use super::harmless::is_word;

/// Words that go on with a sentence, and begin no secret.
const FUNCTION_WORDS: &[&str] = &[
    "a", "all", "an", "and", "any", "are", "as", "at", "be", "but", "by", "can", "cannot", "could",
    "did", "do", "does", "flag", "for", "from", "has", "have", "if", "in", "into", "is", "it",
    "length", "may", "must", "not", "of", "on", "option", "or", "please", "should", "so", "than",
    "that", "the", "then", "there", "this", "to", "was", "were", "when", "which", "will", "with",
    "without", "you", "your",
];

pub(super) fn is_function_word(word: &str) -> bool {
    let bare = word.trim_end_matches([',', '.', ';', ':', '!']);
    FUNCTION_WORDS
        .iter()
        .any(|known| bare.eq_ignore_ascii_case(known))
}

/// Whether the bare word from `start` to `end`, behind a name and `: `, is a word of a sentence.
pub(super) fn is_sentence(text: Text<'_>, class: Class, start: usize, end: usize) -> bool {
    let word = text.slice(start, end);
    let bare = word.trim_end_matches([',', '.', ';', ':', '!', '?']);
    if is_function_word(bare) || is_word(bare) {
        return true;
    }
    if is_report(text, class, bare, end) {
        return true;
    }
    let goes_on = text.byte(end) == b' ' && is_beginning_of_word(text.byte(end + 1));
    let is_plain = is_plain(bare);
    let is_name = ["token", "secret", "key", "password", "credential"].contains(&bare);
    match class {
        Class::Token | Class::Key | Class::Secret if is_name => true,
        Class::Password | Class::Credential | Class::PrivateKey => false,
        Class::Otp | Class::CardSecurity | Class::Financial | Class::GovernmentId => {
            !bare.contains(|c: char| c.is_ascii_digit())
        }
        Class::Secret => is_plain && goes_on,
        _ => is_plain && (goes_on || bare.starts_with(|c: char| c.is_ascii_uppercase())),
    }
}

/// Two words that begin a report: `dns error`, `environment variable`.
const FIRST: [&str; 12] = [
    "access",
    "auth",
    "authentication",
    "base64",
    "connection",
    "dns",
    "environment",
    "io",
    "login",
    "network",
    "permission",
    "validation",
];
const SECOND: [&str; 12] = [
    "denied",
    "error",
    "error:",
    "exception",
    "expired",
    "failed",
    "failure",
    "not",
    "refused",
    "timeout",
    "unavailable",
    "variable",
];

/// The beginning of what went wrong: `InvalidSignature`, `503 Service Unavailable`, `dns error`.
fn is_report(text: Text<'_>, class: Class, word: &str, end: usize) -> bool {
    /// As much as is read of the word behind it.
    const NEXT: usize = 16;
    let next = text.run_within(end + 1, end + 1 + NEXT, |byte| byte.is_ascii_graphic());
    let next = text.slice(end + 1, next);
    let is = |known: &[&str], word: &str| known.iter().any(|one| word.eq_ignore_ascii_case(one));
    if text.byte(end) == b' ' && is(&FIRST, word) && is(&SECOND, next) {
        return true;
    }
    let is_status = word.len() == 3
        && word.bytes().all(|byte| byte.is_ascii_digit())
        && next.starts_with(|c: char| c.is_ascii_uppercase());
    class != Class::Password && (is_status || is_name_of_error(word))
}

/// `ResourceNotFoundException`, `InvalidSignature`: words with a capital each.
fn is_name_of_error(word: &str) -> bool {
    const SHORTEST_PART: usize = 3;
    let is_part = |part: &str| part.len() + 1 >= SHORTEST_PART;
    let capitals = word.bytes().filter(u8::is_ascii_uppercase).count();
    word.bytes().all(|byte| byte.is_ascii_alphabetic())
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && (2..=6).contains(&capitals)
        && word
            .split(|c: char| c.is_ascii_uppercase())
            .skip(1)
            .all(is_part)
}

/// Letters, as words have them; long ones are no words.
fn is_plain(word: &str) -> bool {
    const LONGEST_WORD: usize = 20;
    let is_part = |byte: u8| byte.is_ascii_alphabetic() || b"-/'".contains(&byte);
    word.len() < LONGEST_WORD && word.bytes().all(is_part) && !looks_random(word)
}

/// Also of a mark, which stands for a word, and of a quotation.
const fn is_beginning_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'[' | b'"')
}

/// A quoted text that tells what is wrong with a value: `"must be at least 8 characters"`.
pub(super) fn is_quoted_sentence(content: &str) -> bool {
    let mut words = content.split(' ');
    let (Some(first), Some(second)) = (words.next(), words.next()) else {
        return false;
    };
    let is = |known: &&str| first.eq_ignore_ascii_case(known);
    let tells = [
        "is", "must", "should", "cannot", "may", "has", "does", "too", "required",
    ];
    let is_field = ["this", "the"].iter().any(is)
        && ["field", "value", "password", "token", "key", "secret"].contains(&second);
    is_field || tells.iter().any(is) || is_word(first) && words.next().is_some()
}

//! The credentials of HTTP: authorization headers of any scheme, cookies, and `Bearer …` anywhere.

use candor_policy::Class;

use super::super::counts::Rule;
use super::super::finding::Finding;
use super::super::mark;
use super::super::text::{Text, looks_random};
use super::harmless::is_harmless;
use super::quoted;

/// A credential of these is one word.
const ONE_WORD: [&str; 14] = [
    "bearer",
    "basic",
    "token",
    "negotiate",
    "ntlm",
    "apikey",
    "api-key",
    "dpop",
    "jwt",
    "key",
    "splunk",
    "kerberos",
    "sharedkey",
    "sso-key",
];
/// A credential of these is a list of parameters up to the end of the line.
const PARAMETERS: [&str; 10] = [
    "digest",
    "oauth",
    "hawk",
    "signature",
    "mac",
    "aws",
    "aws4-hmac-sha256",
    "scram-sha-256",
    "credential",
    "sharedaccesssignature",
];

/// What an HTTP header of this name may not show, its value beginning at `start`.
pub(super) fn header<'t>(text: Text<'t>, name: &str, start: usize) -> Option<Finding<'t>> {
    let is = |known: &str| name.eq_ignore_ascii_case(known);
    let start = content(text, start);
    if is("authorization") || is("proxy-authorization") {
        return scheme(text, start);
    }
    if is("cookie") || is("set-cookie") {
        return cookies(text, start, is("set-cookie"));
    }
    None
}

/// Shorter ones of small letters alone are words: `authorization: Bearer scheme required`.
const SHORTEST_OF_LETTERS: usize = 16;

fn scheme(text: Text<'_>, start: usize) -> Option<Finding<'_>> {
    let end = text.run(start, |byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let name = text.slice(start, end);
    let from = text.run(end, |byte| byte == b' ');
    let is = |known: &&str| name.eq_ignore_ascii_case(known);
    if from == end {
        return None;
    }
    let to = if ONE_WORD.iter().any(&is) {
        let end = text.run(from, is_credential);
        let is_word = text
            .slice(from, end)
            .bytes()
            .all(|byte| byte.is_ascii_lowercase());
        if is_word && end - from < SHORTEST_OF_LETTERS {
            return None;
        }
        // `Token token="…"`
        if text.before(end) == b'=' && b"\"\\".contains(&text.byte(end)) {
            end_of_header(text, from)
        } else {
            end
        }
    } else if PARAMETERS.iter().any(is) {
        end_of_header(text, from)
    } else {
        end_of_unknown(text, from)?
    };
    secret(text, from, to, Class::Token)
}

/// A word behind a scheme that nobody knows: a credential, if it is no word of a sentence.
fn end_of_unknown(text: Text<'_>, from: usize) -> Option<usize> {
    const SHORTEST: usize = 6;
    let end = text.run(from, is_credential);
    let word = text.slice(from, end);
    let has_digit = word.bytes().any(|byte| byte.is_ascii_digit());
    (word.len() >= SHORTEST && has_digit && looks_random(word)).then_some(end)
}

/// All of `Cookie`; of `Set-Cookie`, the value but not the attributes.
fn cookies(text: Text<'_>, start: usize, is_set: bool) -> Option<Finding<'_>> {
    /// Where a cookie's name has ended.
    const NEAR: usize = 128;
    let near = text.window(start, NEAR);
    let equals = near.iter().position(|byte| b"=\n".contains(byte))?;
    let value = start + equals + 1;
    let name = text.slice(start, value - 1);
    let is_attribute = ["samesite", "path", "domain", "max-age", "expires"]
        .iter()
        .any(|attribute| name.trim().eq_ignore_ascii_case(attribute));
    if text.byte(value - 1) != b'=' || is_attribute {
        return None;
    }
    if is_set {
        let end = text.run(value, |byte| !b";\r\n\"'\\ ".contains(&byte));
        return secret(text, value, end, Class::Session);
    }
    secret(text, start, end_of_cookies(text, start), Class::Session)
}

/// `a=b; c=d`: no cookie holds a blank or a quotation mark.
fn end_of_cookies(text: Text<'_>, start: usize) -> usize {
    let mut end = start;
    loop {
        end = text.run(end, |byte| !b" \r\n\"'\\".contains(&byte));
        if text.byte(end) != b' ' || text.before(end) != b';' {
            return end;
        }
        end += 1;
    }
}

/// Where the content of a header begins that is quoted, or one of a list: `"cookie": ["a=b"]`.
fn content(text: Text<'_>, start: usize) -> usize {
    let start = text.run_within(start, start + 1, |byte| byte == b'[');
    quoted::at(text, start).map_or(start, |quoted| quoted.start)
}

fn secret(text: Text<'_>, from: usize, to: usize, class: Class) -> Option<Finding<'_>> {
    let is_marked = mark::length_at(text.rest(from)).is_some();
    let is_secret = to > from && !is_marked && !is_harmless(text.slice(from, to));
    is_secret.then(|| Finding::new(from, to, mark::of(class), Rule::HttpCredential))
}

/// The end of the line, or of the quoted text that the header is: a mark that opens no value of a parameter.
fn end_of_header(text: Text<'_>, start: usize) -> usize {
    let mut at = start;
    loop {
        at = text.run(at, |byte| !b"\r\n\"'\\".contains(&byte));
        let is_value = text.before(at) == b'=' && b"\"\\".contains(&text.byte(at));
        match quoted::at(text, at).filter(|_| is_value) {
            Some(quoted) => {
                let mark = text.run(quoted.end, |byte| byte == b'\\');
                at = (mark + 1).min(text.len());
            }
            None => return at,
        }
    }
}

/// The credential after `Bearer ` or `Basic `, wherever it stands.
pub(super) fn bare_credential(text: Text<'_>, at: usize) -> Option<Finding<'_>> {
    let is_like_one = matches!(text.byte(at + 1) | 0x20, b'a' | b'e');
    if !is_like_one || !text.begins_word(at) {
        return None;
    }
    let is_basic = text.starts_with_ignoring_case(at, "basic ");
    if !is_basic && !text.starts_with_ignoring_case(at, "bearer ") {
        return None;
    }
    let from = text.run(at, |byte| byte != b' ') + 1;
    let to = text.run(from, is_credential);
    let credential = text.slice(from, to);
    let is_secret = if is_basic {
        is_user_and_password(credential)
    } else {
        is_bearer(credential)
    };
    is_secret.then(|| Finding::new(from, to, mark::of(Class::Token), Rule::HttpCredential))
}

fn is_credential(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_+/=.~:%".contains(&byte)
}

/// Shorter ones, and longer ones of letters alone, are ordinary words: "the bearer of this".
fn is_bearer(credential: &str) -> bool {
    const SHORTEST: usize = 8;
    let body = credential.trim_end_matches(['.', ':']);
    body.len() >= SHORTEST && looks_random(body) && !body.trim_end_matches('=').contains('=')
}

/// Base64 of something with a colon in it.
fn is_user_and_password(credential: &str) -> bool {
    const SHORTEST: usize = 4;
    let mut bits = 0_u32;
    let mut has_colon = false;
    for (place, byte) in credential.trim_end_matches('=').bytes().enumerate() {
        let Some(value) = base64_value(byte) else {
            return false;
        };
        bits = (bits << 6 | value) & 0xff_ffff;
        // After each character but the first of four, one byte more is known.
        let decoded = match place % 4 {
            0 => continue,
            1 => bits >> 4,
            2 => bits >> 2,
            _ => bits,
        } & 0xff;
        has_colon |= decoded == u32::from(b':');
        if decoded < 0x20 {
            return false;
        }
    }
    has_colon && credential.len() >= SHORTEST
}

fn base64_value(byte: u8) -> Option<u32> {
    let value = match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    };
    Some(value.into())
}

//! Passwords before the host of a URL or of a data source, and addresses that let anyone in.

use candor_policy::Class;

use super::super::counts::Rule;
use super::super::finding::Finding;
use super::super::mark;
use super::super::text::{LONGEST_LOOK_BACK, Text, looks_random};

/// The user information of a URL: what stands between `://` and the last `@` of the authority.
pub(super) fn user_information(text: Text<'_>, colon: usize) -> Option<Finding<'_>> {
    let start = colon + "://".len();
    let is_marked = text.byte(start) == b'['
        && mark::length_at(text.rest(start))
            .is_some_and(|length| text.byte(start + length) == b'@');
    if is_marked {
        return None;
    }
    let end = authority_end(text, start);
    let authority = text.slice(start, end);
    let information = match authority.rfind('@') {
        Some(at) => authority.get(..at)?,
        None => unescaped_password(text, start, end)?,
    };
    let is_secret = information.contains(':') && !information.ends_with(':')
        || information.contains("%3A")
        || information.len() >= 20 && looks_random(information);
    is_secret.then(|| {
        let end = start + information.len();
        Finding::new(start, end, mark::URL_PASSWORD, Rule::Url)
    })
}

/// The user may have a domain before a written backslash: `corp\\ada`.
fn authority_end(text: Text<'_>, start: usize) -> usize {
    let mut end = start;
    loop {
        end = text.run(end, |byte| !b"/?#\"'<>` \t\r\n\\".contains(&byte));
        let is_domain = text.starts_with(end, "\\\\") && text.byte(end + 2).is_ascii_alphanumeric();
        if !is_domain {
            return end;
        }
        end += 2;
    }
}

/// `user:pass/word@host`: a password that ends the authority early, since nobody encoded it.
fn unescaped_password(text: Text<'_>, start: usize, end: usize) -> Option<&str> {
    /// Further on, an `@` belongs to something else.
    const NEAR: usize = 64;
    let (_, port) = text.slice(start, end).rsplit_once(':')?;
    if port.is_empty() || port.bytes().all(|byte| byte.is_ascii_digit()) || port.ends_with(']') {
        return None;
    }
    let near = text.window(end, NEAR);
    let word = near
        .iter()
        .take_while(|byte| byte.is_ascii_graphic())
        .count();
    let at = near.get(..word)?.iter().rposition(|&byte| byte == b'@')?;
    Some(text.slice(start, end + at))
}

/// `user:password@tcp(host)`, the data source names of Go.
pub(super) fn source_name(text: Text<'_>, bracket: usize) -> Option<Finding<'_>> {
    if !matches!(text.before(bracket), b'p' | b'x' | b'6') {
        return None;
    }
    let at = ["@tcp", "@unix", "@tcp6"]
        .iter()
        .find(|network| text.ends_with(bracket, network))
        .map(|network| bracket - network.len())?;
    let start = text.back(at, LONGEST_LOOK_BACK, |byte| {
        byte.is_ascii_graphic() && !b"\"'`=<>/\\".contains(&byte)
    });
    text.slice(start, at)
        .contains(':')
        .then(|| Finding::new(start, at, mark::URL_PASSWORD, Rule::Url))
}

/// The dot of a host name whose webhooks need nothing but their address.
pub(super) fn webhook(text: Text<'_>, dot: usize) -> Option<Finding<'_>> {
    const WEBHOOKS: [(&str, &str); 7] = [
        ("hooks", ".slack.com/services/"),
        ("hooks", ".slack.com/workflows/"),
        ("hooks", ".slack.com/triggers/"),
        ("discord", ".com/api/webhooks/"),
        ("discordapp", ".com/api/webhooks/"),
        ("webhook", ".office.com/webhookb2/"),
        ("hooks", ".zapier.com/hooks/catch/"),
    ];
    if !matches!(text.before(dot), b's' | b'd' | b'p' | b'k') {
        return None;
    }
    let (_, path) = WEBHOOKS
        .iter()
        .find(|(host, path)| text.starts_with(dot, path) && text.ends_with(dot, host))?;
    let start = dot + path.len();
    let is_path = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_@%".contains(&byte);
    let end = text.run(start, is_path);
    (end - start >= 8).then(|| Finding::new(start, end, mark::of(Class::Token), Rule::Url))
}

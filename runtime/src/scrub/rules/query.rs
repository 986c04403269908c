//! Parameters of a query: names that are secret there alone, and names and values behind percent signs.

use candor_policy::{Class, Verdict};

use super::super::counts::Rule;
use super::super::finding::Finding;
use super::super::mark;
use super::super::names::verdict_on;
use super::super::text::{Text, looks_random};
use super::harmless::is_harmless;
use super::name;

/// Names that mean a secret in a query, though not in general.
const ALWAYS: [&str; 11] = [
    "sig",
    "signature",
    "x-amz-signature",
    "x-goog-signature",
    "x-goog-credential",
    "oauth_signature",
    "saml_request",
    "samlrequest",
    "hmac",
    "ticket",
    "assertion",
];
/// Names of secrets and of much else: the value decides.
const IF_RANDOM: [&str; 9] = [
    "code", "state", "key", "nonce", "auth", "pass", "hash", "t", "k",
];

/// Whether a parameter of this name can hold a secret though the policy allows the name.
pub(super) fn is_known(name: &str) -> bool {
    const LONGEST: usize = 17;
    let is = |known: &&str| name.eq_ignore_ascii_case(known);
    name.len() <= LONGEST && (IF_RANDOM.iter().any(is) || ALWAYS.iter().any(is))
}

/// What a parameter of this name holds.
pub(super) fn class_of(name: &str, value: &str) -> Option<Class> {
    const SHORTEST_RANDOM: usize = 10;
    let is = |known: &&str| name.eq_ignore_ascii_case(known);
    let is_random =
        || value.len() >= SHORTEST_RANDOM && looks_random(value) && !value.contains('/');
    (ALWAYS.iter().any(&is) || IF_RANDOM.iter().any(is) && is_random()).then_some(Class::Token)
}

/// `token%3Dabc%26`: a query inside a query.
pub(super) fn encoded(text: Text<'_>, at: usize) -> Option<Finding<'_>> {
    if !text.starts_with_ignoring_case(at, "%3D") {
        return None;
    }
    let name = name::encoded_before(text, at);
    let verdict = verdict_on(name);
    if verdict == Verdict::Allow && !is_known(name) {
        return None;
    }
    let start = at + "%3D".len();
    let probe = text.slice(start, value_end(text, start, start + PROBE));
    let class = match verdict {
        Verdict::Deny(Class::ConnectionString) => None,
        Verdict::Deny(class) | Verdict::ScalarOnly(class @ Class::Session) => Some(class),
        _ => class_of(name, probe),
    }?;
    let is_secret = !probe.is_empty() && !is_harmless(probe);
    is_secret.then(|| {
        let end = value_end(text, start, text.len());
        Finding::new(start, end, mark::of(class), Rule::Query)
    })
}

/// As much is read to tell whether the value is a secret.
const PROBE: usize = 40;

/// Up to `%26`, which is `&`.
fn value_end(text: Text<'_>, start: usize, most: usize) -> usize {
    let mut end = start;
    loop {
        end = text.run_within(end, most, |byte| {
            byte.is_ascii_alphanumeric() || b"-_.~+*".contains(&byte)
        });
        if end >= most || text.byte(end) != b'%' || text.starts_with(end, "%26") {
            return end;
        }
        end += 1;
    }
}

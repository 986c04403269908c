//! JSON web tokens: signed, encrypted, unsigned, or cut short.

use candor_policy::Class;

use super::super::counts::Rule;
use super::super::finding::Finding;
use super::super::mark;
use super::super::text::{Text, is_base64url};

/// Beginnings of a header, whose first member is `alg`, `typ`, `kid`, `enc`, `cty`, `x5…`, `jku`, `jwk` or `zip`.
///
/// Any other `{"` may be a page cursor.
const HEADERS: [&str; 9] = [
    "eyJhbGciOi",
    "eyJ0eXAiOi",
    "eyJraWQiOi",
    "eyJlbmMiOi",
    "eyJjdHkiOi",
    "eyJ4NX",
    "eyJqa3UiOi",
    "eyJqd2siOi",
    "eyJ6aXAiOi",
];
/// No part of a token is shorter.
const SHORTEST_PART: usize = 8;
/// Longer ones begin in one of the known ways.
const LONGEST_HEADER: usize = 96;
/// A header that was cut has nothing secret in it before this.
const SHORTEST_CUT: usize = 16;

/// The token that the `J` of `eyJ` begins.
pub(super) fn look(text: Text<'_>, at: usize) -> Option<Finding<'_>> {
    let start = at.checked_sub(2)?;
    if !text.ends_with(at, "ey") {
        return None;
    }
    let is_known = HEADERS.iter().any(|known| text.starts_with(start, known));
    let header = text.run_within(start, start + LONGEST_HEADER, is_base64url);
    let payload = header + 1;
    let payload_end = text.run_within(payload, payload + SHORTEST_PART, is_base64url);
    let has_payload = text.byte(header) == b'.'
        && payload_end - payload >= SHORTEST_PART
        && (is_known || text.starts_with(payload, "eyJ"));
    let is_token = has_payload && header - start >= SHORTEST_PART
        || is_known && header - start >= SHORTEST_CUT;
    // To the end of the run: whatever else stands there is no ordinary text either.
    let is_part = |byte| is_base64url(byte) || byte == b'.' || byte == b'=';
    is_token.then(|| {
        let end = text.run(start, is_part);
        Finding::new(start, end, mark::of(Class::Token), Rule::WebToken)
    })
}

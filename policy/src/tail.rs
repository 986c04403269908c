//! The words after a forbidden phrase: in English, the last of them says what the name is about.

use crate::class::Class;
use crate::family::UnknownTail;
use crate::vocabulary::tails::{
    CONTENTS, DIGESTS, ENDINGS_APART, EXCERPTS, METADATA, METADATA_ENDINGS, PARTICIPLES, SELECTORS,
    TRANSPARENT,
};

/// What a last word makes of the phrase before it.
enum Role {
    /// The value in another form.
    Transparent,
    /// What is behind a pointer.
    Contents,
    Digest,
    Excerpt,
    /// Something about the value.
    Metadata,
    Unknown,
}

/// Whether a name that ends in `tail` is still about the secret of `class` before it.
pub(crate) fn keeps_the_secret(tail: &[&str], class: Class, unknown: UnknownTail) -> bool {
    let Some((last, rest)) = tail.split_last() else {
        return true;
    };
    match role(last) {
        Role::Transparent => keeps_the_secret(rest, class, unknown),
        Role::Contents => true,
        Role::Digest => !class.digest_is_harmless(),
        Role::Excerpt => !class.can_show_ends(),
        Role::Metadata => false,
        Role::Unknown => unknown == UnknownTail::Refused,
    }
}

fn role(word: &str) -> Role {
    let singular = word.strip_suffix('s').unwrap_or(word);
    listed_role(word)
        .or_else(|| listed_role(singular))
        .unwrap_or_else(|| role_by_ending(word))
}

fn listed_role(word: &str) -> Option<Role> {
    Some(
        if TRANSPARENT.holds(word) || SELECTORS.holds(word) || is_version(word) {
            Role::Transparent
        } else if CONTENTS.holds(word) {
            Role::Contents
        } else if DIGESTS.holds(word) {
            Role::Digest
        } else if EXCERPTS.holds(word) {
            Role::Excerpt
        } else if METADATA.holds(word) || PARTICIPLES.holds(word) {
            Role::Metadata
        } else if word.len() == 1 {
            // `token_a` and `token_b` are tokens.
            Role::Transparent
        } else {
            return None;
        },
    )
}

/// `v2`.
fn is_version(word: &str) -> bool {
    word.strip_prefix('v')
        .is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// `rotation`, `provider`, `changed`: the word's form says that it is not the value.
fn role_by_ending(word: &str) -> Role {
    let is_about_the_value =
        word.len() >= 4 && !ENDINGS_APART.holds(word) && METADATA_ENDINGS.end_of(word).is_some();
    if is_about_the_value {
        Role::Metadata
    } else {
        Role::Unknown
    }
}

//! Values that stand under a forbidden name and give nothing away.

use super::super::mark;

/// States, kinds and absences; compared without case.
const WORDS: &[&str] = &[
    "absent",
    "vec",
    "unmodified",
    "unchanged",
    "u8",
    "option",
    "impl",
    "dyn",
    "box",
    "arc",
    "accepted",
    "active",
    "allowed",
    "any",
    "bad",
    "blank",
    "blocked",
    "bool",
    "boolean",
    "bytes",
    "cached",
    "cannot",
    "changed",
    "cleared",
    "correct",
    "created",
    "declined",
    "default",
    "deleted",
    "denied",
    "deprecated",
    "disabled",
    "empty",
    "enabled",
    "encrypted",
    "error",
    "expected",
    "expired",
    "failed",
    "failure",
    "false",
    "filtered",
    "forbidden",
    "found",
    "generated",
    "hidden",
    "ignored",
    "inactive",
    "incorrect",
    "int",
    "integer",
    "invalid",
    "issued",
    "locked",
    "malformed",
    "masked",
    "mismatch",
    "missing",
    "must",
    "n/a",
    "na",
    "new",
    "nil",
    "no",
    "none",
    "not",
    "null",
    "obfuscated",
    "off",
    "ok",
    "omitted",
    "on",
    "optional",
    "pass",
    "passed",
    "pending",
    "permitted",
    "present",
    "private",
    "protected",
    "provided",
    "public",
    "read",
    "received",
    "redacted",
    "refreshed",
    "rejected",
    "removed",
    "required",
    "reset",
    "revoked",
    "rotated",
    "saved",
    "sensitive",
    "sent",
    "set",
    "skipped",
    "str",
    "string",
    "stripped",
    "success",
    "successful",
    "text",
    "too",
    "true",
    "unauthorized",
    "unavailable",
    "undefined",
    "unexpected",
    "unknown",
    "unset",
    "unsupported",
    "unused",
    "updated",
    "used",
    "valid",
    "verified",
    "void",
    "weak",
    "wrong",
    "yes",
];
/// Longer ones are no state.
const LONGEST: usize = 64;

/// Whether a value is a truth value, a state, nothing, a placeholder, or was hidden before.
pub(super) fn is_harmless(value: &str) -> bool {
    if is_stars(value) || is_marked(value) {
        return true;
    }
    value.len() <= LONGEST && (is_placeholder(value) || is_state(value))
}

/// A mark, with nothing right behind it that could be a rest of the secret.
fn is_marked(value: &str) -> bool {
    mark::length_at(value)
        .and_then(|length| value.get(length..))
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// `********`, `xxxx`, `…` and the like, which other programs write.
fn is_stars(value: &str) -> bool {
    let mut characters = value.chars();
    let Some(first) = characters.next() else {
        return true;
    };
    let is_dot = |c: char| matches!(c, '*' | '•' | '●' | '…' | '.' | '-' | '_' | '#' | '?');
    characters.all(|c| c == first && (is_dot(c) || matches!(c, 'x' | 'X')) || is_dot(c))
        && (is_dot(first) || value.len() > 2 && matches!(first, 'x' | 'X'))
}

/// One of the words, in brackets or marks or bare: `[REDACTED]`, `<hidden>`, `Some(true)`, `None`.
fn is_state(value: &str) -> bool {
    let is_mark = |c: char| !c.is_alphanumeric();
    let mut bare = value.trim_matches(is_mark);
    for wrapper in ["Some(", "Ok(", "Secret(", "Just("] {
        bare = bare
            .strip_prefix(wrapper)
            .unwrap_or(bare)
            .trim_matches(is_mark);
    }
    // `[REDACTED alloc::string::String]`
    if let Some((first, _type)) = bare.split_once(' ')
        && first.eq_ignore_ascii_case("redacted")
    {
        bare = first;
    }
    bare.is_empty()
        && !value.contains(|c: char| c.is_alphanumeric() || !c.is_ascii())
        && value.len() <= 4
        || is_word(bare)
}

pub(super) fn is_word(bare: &str) -> bool {
    const LONGEST_STATE: usize = 12;
    bare.len() <= LONGEST_STATE && WORDS.iter().any(|word| bare.eq_ignore_ascii_case(word))
}

/// What a template, a query or a usage text has in place of the value.
fn is_placeholder(value: &str) -> bool {
    let is_name = |text: &str| {
        !text.is_empty()
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphabetic() || b"_-. ".contains(&byte))
    };
    let inside = |open: &str, close: &str| {
        value
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close))
            .is_some_and(|inner| is_name(inner.trim()))
    };
    let is_variable = value
        .strip_prefix('$')
        .is_some_and(|name| is_name(name) || name.bytes().all(|byte| byte.is_ascii_digit()));
    is_variable
        // A command that gives it, and what a tool has encrypted.
        || value.starts_with("$(")
        || value.starts_with("ENC[")
        || ["%s", "%d", "%v", "%q", "{}", "{:?}"].contains(&value)
        || inside("${", "}")
        || inside("$(", ")")
        || inside("(", ")")
        || inside("<", ">")
        || inside("{", "}")
        || inside("{{", "}}")
        || inside("%(", ")s")
}

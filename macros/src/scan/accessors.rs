//! Methods by what they do to the secrecy of what they are called on.

/// Steps that hand on what they were called on: `password.as_str()` is the password.
const TRANSPARENT: &[&str] = &[
    "as_bytes",
    "as_deref",
    "as_mut",
    "as_ref",
    "as_slice",
    "as_str",
    "as_string",
    "await",
    "borrow",
    "bytes",
    "chars",
    "clone",
    "cloned",
    "collect",
    "concat",
    "copied",
    "deref",
    "encode",
    "expect",
    "first",
    "flatten",
    "get",
    "get_mut",
    "get_or_insert",
    "inner",
    "into",
    "into_boxed_str",
    "into_bytes",
    "into_inner",
    "into_iter",
    "into_string",
    "iter",
    "join",
    "last",
    "lock",
    "map",
    "next",
    "ok",
    "or",
    "or_default",
    "raw",
    "read",
    "rev",
    "skip",
    "take",
    "text",
    "to_ascii_lowercase",
    "to_ascii_uppercase",
    "to_lowercase",
    "to_owned",
    "to_string",
    "to_uppercase",
    "to_vec",
    "trim",
    "trim_end",
    "trim_start",
    "as_encoded_bytes",
    "escape_debug",
    "escape_default",
    "lines",
    "split_whitespace",
    "to_str",
    "to_string_lossy",
    "by_ref",
    "peekable",
    "try_into",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "unwrap_or_else",
    "value",
    "write",
    "0",
    "1",
    "2",
    "3",
];

/// Steps after which nothing of the value is left but a number or a truth value.
const HARMLESS: &[&str] = &[
    "len",
    "count",
    "capacity",
    "is_some",
    "is_none",
    "is_ok",
    "is_err",
    "is_empty",
    "is_some_and",
    "is_none_or",
    "is_ok_and",
    "contains",
    "contains_key",
    "starts_with",
    "ends_with",
    "eq",
    "ne",
    "eq_ignore_ascii_case",
    "is_match",
    "any",
    "all",
    "elapsed",
    "size_of_val",
];

/// Functions and macros that look a value up by the name they are given.
const LOOK_UPS: &[&str] = &[
    "var",
    "var_os",
    "env",
    "option_env",
    "get",
    "get_str",
    "get_string",
    "get_one",
    "header",
    "headers",
    "remove",
    "cookie",
    "index",
    "pointer",
    "try_get",
    "get_mut",
    "get_all",
    "param",
    "query_param",
    "value_of",
    "read_to_string",
    "include_str",
    "include_bytes",
    "open",
    "read",
    "fetch",
    "secret",
    "take",
];

/// Calls that give their argument back, or put it into something: `String::from(email)`, `x.unwrap_or(email)`.
pub(super) fn wraps(name: &str, is_method: bool) -> bool {
    if is_method {
        return matches!(name, "chain" | "map_or" | "or" | "unwrap_or" | "zip");
    }
    is_transparent(name)
        || matches!(
            name,
            "from" | "new" | "once" | "wrap" | "borrowed" | "identity"
        )
}

/// Methods whose texts are texts, not names.
const ON_TEXT: &[&str] = &[
    "context",
    "expect",
    "join",
    "matches",
    "ok_or",
    "push_str",
    "replace",
    "replacen",
    "rsplit",
    "rsplit_once",
    "split",
    "split_once",
    "strip_prefix",
    "strip_suffix",
    "trim_end_matches",
    "trim_matches",
    "trim_start_matches",
    "unwrap_or",
    "with_context",
];

pub(super) fn works_on_text(name: &str) -> bool {
    ON_TEXT.contains(&name)
}

pub(super) fn is_transparent(name: &str) -> bool {
    TRANSPARENT.contains(&name)
}

pub(crate) fn is_harmless(name: &str) -> bool {
    HARMLESS.contains(&name)
}

pub(super) fn looks_up(name: &str) -> bool {
    LOOK_UPS.contains(&name)
}

/// Names that exist to take a secret out of its wrapper.
pub(super) fn always_reveals(name: &str) -> bool {
    name.starts_with("expose_") || name.starts_with("declassify") || name.starts_with("reveal")
}

/// A method's name without the prefix and suffix that say how it hands its value out: `as_password_ref`.
pub(super) fn without_idiom(name: &str) -> &str {
    let name = ["as_", "into_", "to_", "get_"]
        .iter()
        .find_map(|prefix| name.strip_prefix(prefix))
        .unwrap_or(name);
    ["_ref", "_mut", "_str", "_bytes"]
        .iter()
        .find_map(|suffix| name.strip_suffix(suffix))
        .unwrap_or(name)
}

//! Values that stand under a forbidden name in a text: a derived `Debug`, JSON, a query, `key=value`.

use candor_policy::{Class, Verdict, classify};

use super::shapes::Finding;

const MARK: &str = "[redacted]";
/// Longer names are no names, and judging them would cost time.
const LONGEST_NAME: usize = 64;

/// The first such value at or after `from`.
pub(super) fn find(text: &str, mut from: usize) -> Option<Finding> {
    loop {
        let at = from + text.get(from..)?.find([':', '='])?;
        from = at + 1;
        let after = text.get(from..)?;
        let value = after.trim_start_matches(|c: char| c.is_whitespace() || c == '>');
        let start = from + (after.len() - value.len());
        // On from here: what stands in brackets under a harmless name has names of its own.
        from = start;
        // The name first: it decides in bounded time, and the value of a forbidden one is measured but once.
        if value.starts_with("[redacted") || !is_forbidden(text, at, start) {
            continue;
        }
        let end = start + value_length(value);
        if end > start && !is_harmless(text.get(start..end)?) {
            return Some(Finding {
                start,
                end,
                mark: MARK,
            });
        }
    }
}

/// Whether the name before the mark is forbidden, by what stands between it and the value.
fn is_forbidden(text: &str, mark: usize, start: usize) -> bool {
    let before = text
        .get(..mark)
        .unwrap_or_default()
        .trim_end()
        .trim_end_matches(['"', '\'', '\\', ']']);
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let name_start = before
        .char_indices()
        .rev()
        .take(LONGEST_NAME)
        .take_while(|&(_, c)| is_part(c))
        .last()
        .map_or(before.len(), |(at, _)| at);
    let name = before.get(name_start..).unwrap_or_default();
    let Verdict::Deny(class) = classify(name) else {
        return false;
    };
    // A connection string is worth reading; what is secret in it has a shape or a name of its own.
    if class == Class::ConnectionString {
        return false;
    }
    // `invalid token: unexpected end` is prose; a password in such a place is one too many all the same.
    let is_prose =
        text.get(mark..start) == Some(": ") && !text.get(start..).is_some_and(looks_printed);
    !is_prose
        || matches!(
            class,
            Class::Password
                | Class::PrivateKey
                | Class::Otp
                | Class::CardSecurity
                | Class::Credential
        )
}

/// Whether a value looks as `Debug` or JSON prints it: quoted, in brackets, or `Name(…)`, `Name { … }`, `Name[…]`.
fn looks_printed(value: &str) -> bool {
    let name_end = value
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .unwrap_or(value.len());
    let after = value.get(name_end..).unwrap_or_default();
    let is_structure = after.starts_with(['(', '[']) || after.starts_with(" {");
    after.starts_with(['"', '\'', '\\', '{']) && name_end == 0 || is_structure
}

/// The bytes of the value: a quoted text, or a word and whatever it has in quotes and brackets.
fn value_length(value: &str) -> usize {
    // JSON inside a quoted text.
    if let Some(quoted) = value.strip_prefix("\\\"") {
        return quoted.find("\\\"").map_or(value.len(), |at| at + 4);
    }
    let mut quote = None;
    let mut is_escaped = false;
    let mut depth = 0_usize;
    for (at, c) in value.char_indices() {
        match (quote, c) {
            (Some(open), _) if c == open && !is_escaped => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') if depth > 0 => depth -= 1,
            _ if depth > 0 => {}
            // `Name { … }`
            (None, ' ') if value.get(at..).is_some_and(|rest| rest.starts_with(" {")) => {}
            (None, ',' | ';' | '&' | '}' | ')' | ']') => return at,
            (None, _) if c.is_whitespace() => return at,
            (None, _) => {}
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    value.len()
}

/// A truth value, nothing, or what was redacted before.
fn is_harmless(value: &str) -> bool {
    let value = value.trim_matches(['"', '\'']);
    let is_bit = matches!(value, "true" | "false" | "Some(true)" | "Some(false)");
    is_bit || matches!(value, "" | "None" | "null" | "[]" | "{}")
}

#[cfg(test)]
mod tests {
    use super::super::scrubbed;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(scrubbed(text).as_deref(), expected);
    }

    #[test]
    fn a_value_under_a_forbidden_name_is_removed_from_debug_json_and_queries() {
        check(
            r#"User { id: 7, password: "hun\"ter2", token: Some("a b") }"#,
            Some(r"User { id: 7, password: [redacted], token: [redacted] }"),
        );
        check(
            r#"U { pw: Pw { a: "x, y", b: (1, 2) }, secret: W(("h",)), api_key: Key("k"), password: ["a", "b"], n: 1 }"#,
            Some(
                "U { pw: [redacted], secret: [redacted], api_key: [redacted], password: [redacted], n: 1 }",
            ),
        );
        check(
            r#"{"api_key":"abc","n":1}"#,
            Some(r#"{"api_key":[redacted],"n":1}"#),
        );
        check(
            "?access_token=abc&page=2",
            Some("?access_token=[redacted]&page=2"),
        );
        check(
            "wrong password: hunter2",
            Some("wrong password: [redacted]"),
        );
    }

    #[test]
    fn ordinary_names_and_prose_are_left() {
        for text in [
            "invalid token: unexpected end",
            "password: true",
            "password_changed_at: 7",
            "user: \"ada\", token_count: 12",
            "a == b, c: d",
            "::std::env",
        ] {
            check(text, None);
        }
    }
}

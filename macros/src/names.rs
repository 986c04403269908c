//! Keys: what they look like, which are taken, and which name was probably meant.

pub(crate) use candor_policy::is_reserved;

/// What can stand before a message.
pub(crate) const OPTIONS: &[&str] = &["target", "event", "logger", "trace", "sample", "limit"];

pub(crate) fn is_option(name: &str) -> bool {
    OPTIONS.contains(&name)
}

/// Keys that candor writes itself into the record of a `#[logged]` function.
const RESERVED_IN_LOGGED: &[&str] = &["outcome", "duration_ms", "busy_ms", "polls"];

pub(crate) fn is_reserved_in_logged(key: &str) -> bool {
    RESERVED_IN_LOGGED.contains(&key)
}

/// What to do about a key that candor writes itself.
pub(crate) fn instead_of_reserved(key: &str) -> String {
    match key {
        "trace_id" => "it is written into every record; to set it for one record, write `trace: id` before the message".to_owned(),
        "level" => "the macro's name is the level; for one that is known at run time, use `log_at!(level, …)`".to_owned(),
        "target" | "logger" | "event" => format!("write it as an option before the message: `{key}: …`"),
        "service" | "environment" | "version" => {
            format!("it is the same for the whole process: set it once, with `candor::builder().{key}(…)`")
        }
        _ => format!("give the field a name of its own, for example `input_{}`", key.trim_start_matches('_')),
    }
}

/// What is wrong with the spelling of a key, if anything is.
pub(crate) fn spelling_fault(key: &str, is_quoted: bool) -> Option<&'static str> {
    if !key.is_ascii() {
        return Some(
            "holds letters that only look like ASCII, or that not every tool can search for",
        );
    }
    let has_empty_part = key.split('.').any(str::is_empty);
    if has_empty_part {
        return Some("has an empty part");
    }
    let is_allowed = |c: char| match c {
        'a'..='z' | '0'..='9' | '_' | '.' => true,
        'A'..='Z' | '-' | '/' | ':' | '@' => is_quoted,
        _ => false,
    };
    if key.chars().all(is_allowed) {
        return None;
    }
    Some(if is_quoted {
        "holds other characters than letters, digits, `_`, `.`, `-`, `/`, `:` and `@`"
    } else {
        "is not in snake_case"
    })
}

/// A spelling of the key that is allowed; none where nothing is left of it.
pub(crate) fn snake_case(key: &str) -> Option<String> {
    let mut out = String::new();
    let mut previous = ' ';
    for c in key.chars() {
        // A capital begins a word only after a small letter: `userID` is `user_id`, `MAX` is `max`.
        if c.is_ascii_uppercase() && previous.is_ascii_lowercase() {
            out.push('_');
        }
        previous = c;
        match c {
            c if c.is_ascii_alphanumeric() || c == '.' => out.push(c.to_ascii_lowercase()),
            _ if !out.is_empty() && !out.ends_with(['_', '.']) => out.push('_'),
            _ => {}
        }
    }
    let out = out.trim_end_matches(['_', '.']).to_owned();
    (spelling_fault(&out, false).is_none() && !out.starts_with(|c: char| c.is_ascii_digit()))
        .then_some(out)
}

/// The candidate that `given` is probably a slip for.
pub(crate) fn nearest<'a>(given: &str, candidates: &[&'a str]) -> Option<&'a str> {
    candidates
        .iter()
        .map(|candidate| (strsim::damerau_levenshtein(given, candidate), *candidate))
        .filter(|(distance, candidate)| *distance <= 2 && *distance < candidate.len())
        .min()
        .map(|(_, candidate)| candidate)
}

//! Values that stand under a forbidden name: `Debug`, JSON, headers, queries, settings, connection strings.

use candor_policy::{Class, Verdict};

use super::super::counts::Rule;
use super::super::finding::{Finding, Look};
use super::super::mark;
use super::super::names::verdict_on;
use super::super::text::{Text, looks_random};
use super::extent::{self, Extent, Form, Reading};
use super::harmless::is_harmless;
use super::meaning::{is_common_noun, is_phrase, is_value, verdict};
use super::name::{self, Name};
use super::place::{is_inside_id, is_place};
use super::{http, prose, query};

/// Whether the name before the `:` or `=` at `at` may be one that a rule is interested in.
///
/// Nearly every name of nearly every text is done with here.
pub(in crate::scrub) fn may_matter(text: Text<'_>, at: usize) -> bool {
    let place = name::place_before(text, at);
    let word = text.slice(place.0, place.1);
    let may_mean_more = match text.before(place.0) {
        b' ' if text.nth_before(place.0, 2).is_ascii_alphabetic() => is_common_noun(word),
        b'?' | b'&' | b';' | b'6' => query::is_known(word),
        b'\\' => true,
        _ => is_value(word),
    };
    may_mean_more || verdict_on(word) != Verdict::Allow
}

/// What stands under the name before the `:` or `=` at `at`.
pub(super) fn look(text: Text<'_>, at: usize) -> Look<'_> {
    if text.byte(at + 1) == b':' || matches!(text.before(at), b':' | b'=') {
        return Look::Nothing;
    }
    let name = name::at(text, name::place_before(text, at));
    let word = text.slice(name.start, name.end);
    let verdict = verdict(text, name, verdict_on(word), at);
    let is_possible = verdict != Verdict::Allow || name.is_query && query::is_known(word);
    if !is_possible || is_inside_id(text, name, at) || is_place(text, name, at) {
        return Look::Nothing;
    }
    let start = value_start(text, name, at);
    if let Some(found) = http::header(text, word, start) {
        return Look::Found(found);
    }
    value(text, name, verdict, start, at).map_or(Look::Nothing, Look::Found)
}

fn value<'t>(
    text: Text<'t>,
    name: Name<'t>,
    verdict: Verdict,
    start: usize,
    at: usize,
) -> Option<Finding<'t>> {
    let is_denied = matches!(verdict, Verdict::Deny(_));
    let reading = Reading {
        is_query: name.is_query,
        has_structures: is_denied && !name.is_query,
        most_bytes: if is_denied { usize::MAX } else { PROBE },
    };
    let mut extent = extent::of_value(text, start, reading);
    if extent.form == Form::Word && text.byte(at) == b'=' {
        extent.end = setting_end(text, name, extent.end);
    }
    let class = judged(text, name, verdict, extent)?;
    if is_sentence(text, class, name, extent, at) {
        return None;
    }
    if extent.form == Form::Word && extent.end - extent.start >= PROBE && !is_denied {
        let most_bytes = usize::MAX;
        extent.end = extent::word_end(
            text,
            start,
            Reading {
                most_bytes,
                ..reading
            },
        );
    }
    Some(finding(text, name, class, extent))
}

/// A longer value under a forbidden name goes, whatever it says: reading it again for each name in it would cost
/// time.
const LONGEST_HARMLESS: usize = 128;
/// As much of a bare value is read to tell whether it is a secret, where the name leaves that open.
const PROBE: usize = 24;

/// Behind the mark, an arrow and blanks; behind a line's end only where JSON goes on.
fn value_start(text: Text<'_>, name: Name<'_>, at: usize) -> usize {
    let start = text.run(at + 1, |byte| matches!(byte, b'=' | b'>'));
    let blanks = |byte: u8| {
        matches!(byte, b' ' | b'\t') || !name.quote.is_empty() && matches!(byte, b'\n' | b'\r')
    };
    text.run(start, blanks)
}

/// The class of what has to go, if it has to.
fn judged(text: Text<'_>, name: Name<'_>, verdict: Verdict, extent: Extent) -> Option<Class> {
    let value = text.slice(extent.start, extent.end);
    let is_short = value.len() <= LONGEST_HARMLESS;
    if value.is_empty() || is_short && is_harmless(value) {
        return None;
    }
    let word = text.slice(name.start, name.end);
    match verdict {
        // What is secret in it has a shape or a name of its own; the rest is worth reading.
        Verdict::Deny(Class::ConnectionString) => None,
        // `pw= password: "…"`: the value is yet to come.
        Verdict::Deny(_) if is_short && is_name_of_next(text, value, extent) => None,
        Verdict::Deny(class) if is_short && is_reference(value, class, extent) => None,
        Verdict::Deny(class) => Some(class),
        Verdict::ScalarOnly(class) => is_text_secret(word, value, class, extent).then_some(class),
        Verdict::Allow | Verdict::Mask(_) if name.is_query => query::class_of(word, value),
        Verdict::Allow | Verdict::Mask(_) => None,
    }
}

/// Also `jws: "password": "…"`.
fn is_name_of_next(text: Text<'_>, value: &str, extent: Extent) -> bool {
    let name = if extent.form == Form::Quoted {
        let mark = text.run(extent.end, |byte| byte == b'\\');
        (text.byte(mark + 1) == b':').then_some(value)
    } else {
        // `sk= --password x`
        let ended = value.strip_suffix([':', '=']);
        ended.or_else(|| value.strip_prefix("--"))
    };
    name.is_some_and(|name| verdict_on(name) != Verdict::Allow)
}

/// The place of a secret: a path, the name of an entry in a store, or a call that gives it.
fn is_reference(value: &str, class: Class, extent: Extent) -> bool {
    let is_path =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"/._-".contains(&byte);
    let starts_path = value.starts_with('/') || value.starts_with("./") || value.starts_with("~/");
    let is_call = value.contains("::") && value.contains('(');
    extent.form != Form::Structure
        && class != Class::Password
        && (is_call
            || value.starts_with("arn:")
            || starts_path && value.trim_start_matches('~').bytes().all(is_path))
}

/// Under a name that admits numbers: a text that is no number and no word.
fn is_text_secret(word: &str, value: &str, class: Class, extent: Extent) -> bool {
    const SHORTEST_SESSION: usize = 6;
    const SHORTEST_AMBIGUOUS: usize = 16;
    let is_number = value
        .bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_digit())
        && value
            .trim_end_matches(|c: char| c.is_ascii_alphabetic())
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b".,".contains(&byte));
    let shortest = if class == Class::Session || word.eq_ignore_ascii_case("pass") {
        SHORTEST_SESSION
    } else {
        SHORTEST_AMBIGUOUS
    };
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~+/=%".contains(&byte);
    extent.form != Form::Structure
        && !is_number
        && value.len() >= shortest
        && looks_random(value)
        && (class == Class::Session || value.bytes().all(is_token))
}

/// Behind a colon, words that tell of a secret without naming it.
fn is_sentence(text: Text<'_>, class: Class, name: Name<'_>, extent: Extent, at: usize) -> bool {
    if text.byte(at) != b':' || extent.end - extent.start > LONGEST_HARMLESS {
        return false;
    }
    let value = text.slice(extent.start, extent.end);
    match extent.form {
        Form::Word => {
            text.byte(at + 1) == b' '
                && !is_phrase(text, name)
                && prose::is_sentence(text, class, extent.start, extent.end)
        }
        Form::Quoted => prose::is_quoted_sentence(value),
        Form::Structure => {
            let content = value.trim_matches(['[', ']', '\\', '"', ' ', '\n']);
            value.starts_with('[') && prose::is_quoted_sentence(content)
        }
    }
}

fn finding<'t>(text: Text<'t>, name: Name<'t>, class: Class, extent: Extent) -> Finding<'t> {
    let end = match extent.form {
        Form::Word if is_phrase(text, name) => words_end(text, extent.end),
        Form::Word if matches!(class, Class::Financial | Class::GovernmentId) => {
            digits_end(text, extent.end)
        }
        _ => extent.end,
    };
    let rule = if name.is_query {
        Rule::Query
    } else {
        Rule::NamedValue
    };
    let needs_quote = extent.form != Form::Quoted && name.quote.ends_with('"');
    Finding {
        quote: if needs_quote { name.quote } else { "" },
        ..Finding::new(extent.start, end, mark::of(class), rule)
    }
}

/// The end of a setting in a list of them, whose values may hold blanks: `Password=a b c;Encrypt=True`.
fn setting_end(text: Text<'_>, name: Name<'_>, end: usize) -> usize {
    const LONGEST: usize = 64;
    if text.byte(end) != b' ' || text.before(name.start) != b';' {
        return end;
    }
    let goes_on = |byte: u8| !b";=\r\n\"'".contains(&byte);
    let stop = text.run_within(end, end + LONGEST, goes_on);
    if text.byte(stop) == b';' { stop } else { end }
}

/// The end of a run of small words with one blank between them.
fn words_end(text: Text<'_>, mut end: usize) -> usize {
    while text.byte(end) == b' ' && text.byte(end + 1).is_ascii_lowercase() {
        end = text.run(end + 1, |byte| byte.is_ascii_lowercase());
    }
    end
}

/// The end of groups of digits with one blank between them.
fn digits_end(text: Text<'_>, mut end: usize) -> usize {
    while text.byte(end) == b' ' && text.byte(end + 1).is_ascii_digit() {
        end = text.run(end + 1, |byte| byte.is_ascii_digit());
    }
    end
}

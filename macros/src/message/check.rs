//! Whether a message is fit to be searched for, counted and alarmed on.

use syn::LitStr;

use super::reject::{broken, built, not_literal, without_comma};
use super::{Message, holes, without_holes};
use crate::diag::{Code, Fault};
use crate::rewrite::Values;

/// What is wrong with the message; `rewritten` prints the call with another message and more fields.
pub(crate) fn check(
    message: &Message,
    macro_name: &str,
    rewritten: impl Fn(&str, &Values) -> String,
) -> Option<Fault> {
    match message {
        Message::Literal(text) => literal(text, rewritten),
        Message::Other(expr) => Some(not_literal(expr, rewritten)),
        Message::Built(tokens) => Some(built(tokens, rewritten)),
        Message::WithoutComma { text, rest } => Some(without_comma(text, rest, rewritten)),
        Message::Broken(tokens) => Some(broken(tokens, rewritten)),
        Message::AfterFields(text) => Some(
            Fault::new(text, Code::NotLiteral, "the message comes first, the fields after it").help(format!(
                "write {}",
                rewritten(&without_holes(&text.value()), &Values::default())
            )),
        ),
        Message::Missing => Some(
            Fault::new(
                &proc_macro2::TokenStream::new(),
                Code::NoMessage,
                format!("`{macro_name}!` needs a message: a plain string literal that says what happened"),
            )
            .help(format!("write {}", rewritten("Describe what happened", &Values::default()))),
        ),
    }
}

fn literal(text: &LitStr, rewritten: impl Fn(&str, &Values) -> String) -> Option<Fault> {
    let message = text.value();
    let instead = |values: Values| rewritten(&without_holes(&message), &values);
    if !holes(&message).is_empty() {
        return Some(interpolated(
            text,
            &instead(Values::named(names_in(&message))),
        ));
    }
    if !message.contains(char::is_alphanumeric) {
        return Some(
            Fault::new(text, Code::NoMessage, "the message says nothing")
                .help("say what happened, in words that can be searched for"),
        );
    }
    if message.contains(is_line_breaking) {
        return Some(
            Fault::new(
                text,
                Code::NotOneLine,
                "the message must be one line without control characters",
            )
            .help(format!("write {}", instead(Values::default()))),
        );
    }
    let rest = level_prefix(&message)?;
    Some(
        Fault::new(
            text,
            Code::LevelInMessage,
            "the level is a field of its own; the message need not repeat it",
        )
        .help(format!(
            "write {}",
            rewritten(&without_holes(rest), &Values::default())
        )),
    )
}

fn interpolated(text: &LitStr, instead: &str) -> Fault {
    let hole = holes(&text.value()).into_iter().next();
    let written = hole.map(|hole| hole.text).unwrap_or_default();
    if written.len() > 1 {
        let problem = format!(
            "log messages are fixed text; `{written}` would put a value inside the message"
        );
        let help = format!("move the value to a field:\n          {instead}");
        return Fault::new(text, Code::Interpolated, problem).help(help);
    }
    let problem =
        format!("log messages are fixed text; `{written}` looks like the place of a value");
    Fault::new(text, Code::Interpolated, problem).help(format!("write {instead}"))
}

/// The variables that a text captures.
pub(super) fn names_in(text: &str) -> Vec<String> {
    holes(text)
        .into_iter()
        .filter_map(|hole| hole.name)
        .collect()
}

/// Control characters, separators, and what turns the reading direction or hides.
pub(super) fn is_line_breaking(c: char) -> bool {
    let is_invisible = matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
            | '\u{e0000}'..='\u{e007f}'
    );
    c.is_control() || is_invisible
}

/// What follows a level that the message begins with: `Error: …`.
pub(super) fn level_prefix(message: &str) -> Option<&str> {
    let (first, rest) = message.split_once([':', ']'])?;
    let word = first.trim_start_matches('[').trim().to_ascii_lowercase();
    let is_level = matches!(
        word.as_str(),
        "trace" | "debug" | "info" | "warn" | "warning" | "error" | "critical" | "fatal"
    );
    is_level.then_some(rest)
}

//! Options of `tracing` and misspelt ones: what was meant.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::parse::ParseStream;
use syn::{LitFloat, LitInt, LitStr, Token};

use super::options::OPTIONS;
use super::values::level_of;
use crate::diag::{Code, Fault};
use crate::entry::skip_to_comma;
use crate::names::nearest;
use crate::source::source;

/// What is wrong with what begins with `name`, if it is no field; `after` stands behind the name.
pub(super) fn fault(name: &Ident, after: ParseStream<'_>, parameters: &[String]) -> Option<Fault> {
    let word = name.to_string();
    let is_alone = after.is_empty() || after.peek(Token![,]);
    let is_field = is_alone && parameters.contains(&word);
    if is_field {
        return None;
    }
    let ahead = after.fork();
    let has_value = ahead.parse::<Token![=]>().is_ok();
    let value = skip_to_comma(&ahead);
    let is_called = after.peek(syn::token::Paren);
    of_tracing(&word, is_alone || is_called, has_value, &value)
        .or_else(|| misspelt(&word, is_alone, has_value, is_called, &value))
        .map(|help| {
            Fault::new(name, Code::UnknownOption, format!("`{word}` is no option")).help(help)
        })
}

/// What `#[instrument]` has and `#[logged]` needs no word for.
fn of_tracing(word: &str, is_bare: bool, has_value: bool, value: &TokenStream) -> Option<String> {
    let help = match word {
        "skip" | "skip_all" if is_bare => {
            "nothing is recorded unless it is listed: leave it out".to_owned()
        }
        "ret" if is_bare => {
            "a result is not recorded as a whole; name what is needed of it: `ok(rows = out.len())`"
                .to_owned()
        }
        "fields" if is_bare => {
            let inside = match value.clone().into_iter().next() {
                Some(TokenTree::Group(group)) => source(&group.stream()),
                _ => String::new(),
            };
            format!("fields need no word around them: `#[logged({inside})]`")
        }
        "name" if has_value && syn::parse2::<LitStr>(value.clone()).is_ok() => {
            format!(
                "the message names the record, and stands first: `#[logged({})]`",
                source(value)
            )
        }
        "parent" | "follows_from" if has_value => {
            "a function belongs to the scope that it is called in: leave it out".to_owned()
        }
        _ => return None,
    };
    Some(help)
}

/// An option with a slip in its name: what stands there could be its value, and hardly a field's.
fn misspelt(
    word: &str,
    is_alone: bool,
    has_value: bool,
    is_called: bool,
    value: &TokenStream,
) -> Option<String> {
    let candidates: Vec<&str> = OPTIONS
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| match *name {
            "start" | "off" => is_alone,
            "ok" => is_called,
            "crate" => false,
            "level" | "err" => has_value && level_of(&value.to_string()).is_some(),
            "slow" | "threshold" => has_value && is_time(value),
            "sample" => has_value && syn::parse2::<LitFloat>(value.clone()).is_ok(),
            _ => has_value && syn::parse2::<LitStr>(value.clone()).is_ok(),
        })
        .collect();
    let near = match word {
        "lvl" => Some("level"),
        "err_level" | "error_level" | "error" => Some("err"),
        "slow_ms" | "warn_after" => Some("slow"),
        _ => nearest(word, &candidates),
    };
    let near = near.filter(|near| candidates.contains(near));
    near.map(|near| {
        format!(
            "did you mean `{near}`? A field of this name is written in quotes: `\"{word}\" = …`"
        )
    })
    .or_else(|| {
        let names: Vec<&str> = OPTIONS.iter().map(|(name, _)| *name).collect();
        (has_value && is_time(value)).then(|| format!("the options are {}", names.join(", ")))
    })
}

/// `200ms`, which is no expression.
fn is_time(value: &TokenStream) -> bool {
    let number = syn::parse2::<LitInt>(value.clone());
    number.is_ok_and(|number| crate::amount::millis(&number).is_some())
}

/// The option as it should be written, where its value names a level in another way: `"debug"`, `Level::DEBUG`.
pub(super) fn level_meant(name: &Ident, value: &TokenStream) -> Option<String> {
    if name != "level" && name != "err" {
        return None;
    }
    let text = source(value).to_ascii_lowercase();
    // `err(Debug)` names a form, not a level.
    if text.starts_with('(') && !text.contains("level") {
        return None;
    }
    let mut words = text.split(|c: char| !c.is_ascii_alphabetic());
    let level = words.rfind(|word| level_of(word).is_some() || *word == "trace")?;
    let level = if level == "trace" { "debug" } else { level };
    Some(format!("write `{name} = {level}`"))
}

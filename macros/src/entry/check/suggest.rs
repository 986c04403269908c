//! The field that somebody meant: what errors advise, and what a rewritten call adds.

use candor_policy::Verdict;
use syn::ext::IdentExt;
use syn::{Expr, ExprCall, ExprMethodCall};

use crate::entry::Key;
use crate::names;
use crate::policy::classify;
use crate::scan;
use crate::source::source;

/// Names that variables holding an error go by.
const ERROR_NAMES: &[&str] = &["error", "err", "e", "cause", "failure"];

/// A field as it should be written.
#[derive(Clone)]
pub(crate) struct Suggestion {
    pub(crate) key: String,
    pub(crate) written: String,
}

/// The field for a value, under `key` if it has one; in `word` unless it is a secret or an error.
pub(crate) fn suggest(key: Option<&Key>, value: &Expr, word: Option<&str>) -> Suggestion {
    let value = meant(value);
    let written = source(value);
    let own_name = natural_key(value);
    if key.is_none_or(|key| key.text == "error") && own_name.as_deref().is_some_and(is_error_name) {
        return of_error(value);
    }
    let name = key
        .map(|key| (key.text.clone(), key.written()))
        .filter(|(text, _)| {
            names::spelling_fault(text, true).is_none()
                && !names::is_reserved(text)
                && text != "error"
        })
        .or_else(|| own_name.map(|name| (name.clone(), name)));
    let (key, key_written) = name.unwrap_or_else(|| ("value".to_owned(), "value".to_owned()));
    let is_secret = matches!(classify(&key), Verdict::Deny(_) | Verdict::ScalarOnly(_))
        || scan::find(value).is_some();
    let written = match word {
        _ if is_secret => format!("{key_written} = redacted({written})"),
        Some(word) => format!("{key_written} = {word}({written})"),
        None if written == key_written => written,
        None => format!("{key_written} = {written}"),
    };
    Suggestion { key, written }
}

/// `error`, `error = e`; text that an error gave is no error.
fn of_error(value: &Expr) -> Suggestion {
    let written = source(value);
    let (key, written) = match written.as_str() {
        "error" => ("error", written),
        _ if is_path(value) => ("error", format!("error = {written}")),
        _ => ("reason", format!("reason = {written}")),
    };
    Suggestion {
        key: key.to_owned(),
        written,
    }
}

pub(crate) fn is_error_name(name: &str) -> bool {
    ERROR_NAMES.contains(&name)
}

/// What is inside references and words.
fn meant(value: &Expr) -> &Expr {
    match value {
        Expr::Reference(reference) if is_path(&reference.expr) => meant(&reference.expr),
        Expr::Paren(paren) => meant(&paren.expr),
        Expr::Group(group) => meant(&group.expr),
        Expr::Call(call) if crate::entry::is_word(value) => call.args.first().map_or(value, meant),
        _ => value,
    }
}

fn is_path(value: &Expr) -> bool {
    Key::of_path(value).is_some()
}

/// A name for a value: the last word of a path, or the receiver of a getter.
fn natural_key(value: &Expr) -> Option<String> {
    let name = match value {
        Expr::Path(path) => path.path.segments.last()?.ident.unraw().to_string(),
        Expr::Field(_) => Key::of_path(value)?.text,
        Expr::MethodCall(call) => of_getter(call)?,
        Expr::Index(index) => natural_key(&index.expr)?,
        Expr::Reference(reference) => natural_key(&reference.expr)?,
        Expr::Unary(unary) => natural_key(&unary.expr)?,
        Expr::Paren(paren) => natural_key(&paren.expr)?,
        Expr::Group(group) => natural_key(&group.expr)?,
        Expr::Call(call) => of_call(call)?,
        _ => return None,
    };
    let name = names::snake_case(&name)?;
    let is_keyword = name
        .split('.')
        .any(|part| syn::parse_str::<syn::Ident>(part).is_err());
    let is_usable = !names::is_reserved(&name) && !is_keyword;
    Some(if is_usable {
        name
    } else {
        return reserved_alternative(&name);
    })
}

/// `user.name()` is a user; `items.len()` is none of the items.
fn of_getter(call: &ExprMethodCall) -> Option<String> {
    let receiver = natural_key(&call.receiver)?;
    let method = call.method.to_string();
    if !scan::is_harmless(&method) {
        return Some(receiver);
    }
    let last = receiver.rsplit('.').next().unwrap_or_default();
    Some(format!("{last}_{method}"))
}

/// `message` can't be a key, but what it holds can be logged.
fn reserved_alternative(name: &str) -> Option<String> {
    (name == "message").then(|| "text".to_owned())
}

fn of_call(call: &ExprCall) -> Option<String> {
    natural_key(&call.func)
}

//! Tokens to entries, one at a time: a bad entry never takes the others with it.
//!
//! An editor completes inside a call that does not parse yet, so whatever can be read of an entry is kept.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{Attribute, Expr, Ident, Token};

use super::metric;
use super::recover::{readable, skip_to_comma, unexpected};
use super::value::{is_word, sigil, unwrap};
use super::{Entry, Key};
use crate::diag::{Code, Fault, Faults};
use crate::source::source;

/// Reads `entry ("," entry)* ","?` to the end.
pub(crate) fn entries(input: ParseStream<'_>, faults: &mut Faults) -> Vec<Entry> {
    let mut entries = Vec::new();
    while !input.is_empty() {
        next_entry(input, &mut entries, faults);
    }
    entries
}

/// Reads one entry and the comma after it.
pub(crate) fn next_entry(input: ParseStream<'_>, entries: &mut Vec<Entry>, faults: &mut Faults) {
    entries.push(entry(input, faults));
    if !input.is_empty() && input.parse::<Token![,]>().is_err() {
        let rest = skip_to_comma(input);
        faults.push(unexpected(&rest));
        entries.push(Entry::Stray(TokenStream::new()));
        drop(input.parse::<Token![,]>());
    }
}

fn entry(input: ParseStream<'_>, faults: &mut Faults) -> Entry {
    if input.peek(Token![,]) {
        let comma = input.fork().parse::<Token![,]>().ok();
        faults.push(Fault::new(
            &comma,
            Code::Syntax,
            "expected a field before this comma",
        ));
        return Entry::Stray(TokenStream::new());
    }
    if input.peek(Token![#]) {
        attributes(input, faults);
    }
    if input.peek(Token![..]) {
        return spread(input, faults);
    }
    if let Some(sigil) = sigil(input) {
        return with_sigil(None, sigil, input, faults);
    }
    if metric::is_next(input) {
        return metric::metric(input, faults);
    }
    if Key::is_next(input) {
        return named(input, faults);
    }
    if let Some(entry) = with_other_mark(input) {
        return entry;
    }
    unnamed(input, faults)
}

/// `#[cfg(test)] user_id`: a field takes no attributes; the field itself is read on
fn attributes(input: ParseStream<'_>, faults: &mut Faults) {
    let read = input.call(Attribute::parse_outer);
    let written: TokenStream = read
        .iter()
        .flatten()
        .map(ToTokens::to_token_stream)
        .collect();
    faults.push(
        Fault::new(
            &written,
            Code::Syntax,
            "an attribute can't stand on a field",
        )
        .help("put it on the whole call"),
    );
}

/// `..order` and `..order as o`
fn spread(input: ParseStream<'_>, faults: &mut Faults) -> Entry {
    let dots: Option<Token![..]> = input.parse().ok();
    let Some(expr) = value(&dots.to_token_stream(), input, faults) else {
        return Entry::Stray(TokenStream::new());
    };
    if let Expr::Cast(cast) = &expr
        && let Ok(name) = syn::parse2::<Ident>(cast.ty.to_token_stream())
    {
        let value = (*cast.expr).clone();
        return Entry::Spread {
            key: Key::of_ident(&name),
            value,
        };
    }
    if let Some(key) = Key::of_path(&expr) {
        return Entry::Spread { key, value: expr };
    }
    faults.push(
        Fault::new(
            &expr,
            Code::UnnamedField,
            "the fields of a spread need a prefix",
        )
        .help(format!("name it: `..{} as prefix`", source(&expr))),
    );
    Entry::Stray(expr.into_token_stream())
}

/// `%user` and `?user`, as `tracing` writes them
fn with_sigil(
    key: Option<Key>,
    (mark, word): (TokenStream, &'static str),
    input: ParseStream<'_>,
    faults: &mut Faults,
) -> Entry {
    match value(&mark, input, faults) {
        Some(value) => Entry::Sigil {
            key,
            mark,
            word,
            value,
        },
        None => Entry::Stray(TokenStream::new()),
    }
}

/// `key = value` and `error = e`
fn named(input: ParseStream<'_>, faults: &mut Faults) -> Entry {
    let (Ok(key), Ok(equals)) = (input.parse::<Key>(), input.parse::<Token![=]>()) else {
        return Entry::Stray(skip_to_comma(input));
    };
    if let Some(sigil) = sigil(input) {
        return with_sigil(Some(key), sigil, input, faults);
    }
    let mut before = key.to_token_stream();
    equals.to_tokens(&mut before);
    let Some(value) = value(&before, input, faults) else {
        return Entry::Stray(TokenStream::new());
    };
    if key.text == "error" && !key.is_quoted && !is_word(&value) {
        return Entry::Error { key, value };
    }
    Entry::Named {
        key,
        value: unwrap(value, faults),
    }
}

/// `id: id` and `"id" => id`: a field written like an option, a struct's field or as in `slog`
fn with_other_mark(input: ParseStream<'_>) -> Option<Entry> {
    let ahead = input.fork();
    let key: Key = ahead.parse().ok()?;
    let is_arrow = ahead.parse::<Token![=>]>().is_ok();
    if !is_arrow && (ahead.peek(Token![::]) || ahead.parse::<Token![:]>().is_err()) {
        return None;
    }
    input.advance_to(&ahead);
    let value = expression(input);
    // What does not parse may be the grammar of an option, which is not for the compiler to see.
    skip_to_comma(input);
    // `total: u64 = 7`
    let value = value.map(|value| match value {
        Expr::Assign(assign) => *assign.right,
        _ => value,
    });
    Some(Entry::Mark {
        key,
        is_arrow,
        value,
    })
}

/// A path is its own name; anything else needs one
fn unnamed(input: ParseStream<'_>, faults: &mut Faults) -> Entry {
    let Some(value) = value(&TokenStream::new(), input, faults) else {
        return Entry::Stray(TokenStream::new());
    };
    if matches!(value, Expr::Let(_)) {
        faults.push(unexpected(&value.into_token_stream()));
        return Entry::Stray(TokenStream::new());
    }
    if let Expr::Assign(assign) = value {
        let problem = "this can't be a key";
        faults.push(
            Fault::new(&assign.left, Code::KeySpelling, problem)
                .help("a key is a name, `path.name`, or a text in quotes"),
        );
        return Entry::Stray(assign.right.into_token_stream());
    }
    match Key::of_path(&value) {
        Some(key) if key.text == "error" => Entry::Error { key, value },
        Some(key) if key.text != "self" => Entry::Shorthand { key, value },
        _ => Entry::Unnamed(value),
    }
}

/// An expression, or what can be read of one that is still being typed.
fn value(before: &TokenStream, input: ParseStream<'_>, faults: &mut Faults) -> Option<Expr> {
    expression(input).or_else(|| readable(before, input, faults))
}

/// An expression that ends where the entry ends.
fn expression(input: ParseStream<'_>) -> Option<Expr> {
    let ahead = input.fork();
    let expr = ahead.parse::<Expr>().ok()?;
    if !(ahead.is_empty() || ahead.peek(Token![,])) {
        return None;
    }
    input.advance_to(&ahead);
    Some(ungrouped(expr))
}

/// Without the invisible group that a `$value:expr` of the user's own macro arrives in.
fn ungrouped(expr: Expr) -> Expr {
    match expr {
        Expr::Group(group) => ungrouped(*group.expr),
        _ => expr,
    }
}

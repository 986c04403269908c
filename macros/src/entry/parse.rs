//! Tokens to entries, one at a time: a bad entry never takes the others with it.
//!
//! An editor completes inside a call that does not parse yet, so whatever can be read of an entry is kept.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Ident, Token, parenthesized, token};

use super::value::{parse_expr, sigil, sigil_fault, unwrap, word_of};
use super::{Entry, Key};
use crate::diag::{Code, Fault, Faults};
use crate::names;
use crate::source::source;

/// Reads `entry ("," entry)* ","?` to the end.
pub(crate) fn entries(input: ParseStream<'_>, faults: &mut Faults) -> Vec<Entry> {
    let mut entries = Vec::new();
    while !input.is_empty() {
        entries.push(entry(input, faults));
        if !input.is_empty() && input.parse::<Token![,]>().is_err() {
            let rest = skip_to_comma(input);
            faults.push(unexpected(&rest));
            entries.push(Entry::Stray(TokenStream::new()));
            drop(input.parse::<Token![,]>());
        }
    }
    entries
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
    if input.peek(Token![..]) {
        return spread(input, faults);
    }
    if let Some((mark, word)) = sigil(input) {
        return with_sigil(&mark, word, input, faults);
    }
    if is_metric(input) {
        return metric(input, faults);
    }
    if Key::is_next(input) {
        return named(input, faults);
    }
    if input.peek(Ident::peek_any) && input.peek2(Token![:]) && !input.peek2(Token![::]) {
        return with_colon(input, faults);
    }
    unnamed(input, faults)
}

/// `..order` and `..order as o`
fn spread(input: ParseStream<'_>, faults: &mut Faults) -> Entry {
    let dots: Option<Token![..]> = input.parse().ok();
    let Some(expr) = expression(input) else {
        return broken(dots.to_token_stream(), input, faults);
    };
    if let Expr::Cast(cast) = &expr {
        if let Ok(name) = syn::parse2::<Ident>(cast.ty.to_token_stream()) {
            return Entry::Spread {
                key: Key::of_ident(&name),
                value: (*cast.expr).clone(),
            };
        }
    }
    match Key::of_path(&expr) {
        Some(key) => Entry::Spread { key, value: expr },
        None => {
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
    }
}

/// `%user` and `?user`, as `tracing` writes them
fn with_sigil(
    mark: &TokenStream,
    word: &str,
    input: ParseStream<'_>,
    faults: &mut Faults,
) -> Entry {
    let Some(value) = expression(input) else {
        return broken(mark.clone(), input, faults);
    };
    let key = suggested_key(&value);
    faults.push(sigil_fault(mark, word, &key, &value));
    Entry::Stray(value.into_token_stream())
}

fn is_metric(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let is_call =
        ahead.parse::<Ident>().is_ok_and(|name| name == "metric") && ahead.peek(token::Paren);
    is_call && ahead.parse::<TokenTree>().is_ok() && (ahead.is_empty() || ahead.peek(Token![,]))
}

/// `metric(latency_ms = t, unit = Milliseconds)`
fn metric(input: ParseStream<'_>, faults: &mut Faults) -> Entry {
    let whole = input.fork();
    let parse = |input: ParseStream<'_>| -> syn::Result<Entry> {
        input.parse::<Ident>()?;
        let content;
        parenthesized!(content in input);
        let key: Key = content.parse()?;
        content.parse::<Token![=]>()?;
        let value: Expr = content.parse()?;
        let mut unit = None;
        if content.parse::<Option<Token![,]>>()?.is_some() && !content.is_empty() {
            let name: Ident = content.parse()?;
            content.parse::<Token![=]>()?;
            unit = Some(content.parse()?);
            if name != "unit" {
                return Err(content.error("expected `unit`"));
            }
            content.parse::<Option<Token![,]>>()?;
        }
        if content.is_empty() {
            Ok(Entry::Metric { key, value, unit })
        } else {
            Err(content.error(""))
        }
    };
    let tokens = skip_to_comma(input);
    if let Ok(entry) = parse.parse2(tokens.clone()) {
        return entry;
    }
    drop(whole);
    faults.push(
        Fault::new(
            &tokens,
            Code::MetricForm,
            "`metric` names a number and its unit",
        )
        .help("write `metric(latency_ms = elapsed, unit = Milliseconds)`"),
    );
    Entry::Stray(TokenStream::new())
}

/// `key = value` and `error = e`
fn named(input: ParseStream<'_>, faults: &mut Faults) -> Entry {
    let (Ok(key), Ok(equals)) = (input.parse::<Key>(), input.parse::<Token![=]>()) else {
        return broken(TokenStream::new(), input, faults);
    };
    if let Some((mark, word)) = sigil(input) {
        let Some(value) = expression(input) else {
            return broken(mark, input, faults);
        };
        faults.push(sigil_fault(&mark, word, &key.text, &value));
        return Entry::Stray(value.into_token_stream());
    }
    let Some(value) = expression(input) else {
        return broken(equals.into_token_stream(), input, faults);
    };
    if key.text == "error" && !key.is_quoted {
        return Entry::Error { key, value };
    }
    Entry::Named {
        key,
        value: unwrap(value, faults),
    }
}

/// `id: id`: a field written like an option or a struct's field
fn with_colon(input: ParseStream<'_>, faults: &mut Faults) -> Entry {
    let (Ok(name), Ok(colon)) = (input.call(Ident::parse_any), input.parse::<Token![:]>()) else {
        return broken(TokenStream::new(), input, faults);
    };
    let value = expression(input);
    let mut at = name.to_token_stream();
    colon.to_tokens(&mut at);
    let fault = Fault::new(
        &at,
        Code::Syntax,
        "fields are written with `=`; `name: value` is an option",
    );
    let written = value.as_ref().map(source).unwrap_or_default();
    faults.push(if crate::log::is_option(&name.to_string()) {
        fault.help(format!(
            "options stand before the message: `{name}: {written}, \"…\"`"
        ))
    } else {
        fault.help(format!("write `{name} = {written}`"))
    });
    match value {
        Some(value) => Entry::Stray(value.into_token_stream()),
        None => Entry::Stray(skip_to_comma(input)),
    }
}

/// A path is its own name; anything else needs one
fn unnamed(input: ParseStream<'_>, faults: &mut Faults) -> Entry {
    let Some(value) = expression(input) else {
        return broken(TokenStream::new(), input, faults);
    };
    match Key::of_path(&value) {
        Some(key) if key.text == "error" => Entry::Error { key, value },
        Some(key) if key.text != "self" => Entry::Shorthand { key, value },
        _ => Entry::Unnamed(value),
    }
}

/// An expression that ends where the entry ends.
fn expression(input: ParseStream<'_>) -> Option<Expr> {
    let ahead = input.fork();
    let expr = ahead.parse::<Expr>().ok()?;
    if !(ahead.is_empty() || ahead.peek(Token![,])) {
        return None;
    }
    syn::parse::discouraged::Speculative::advance_to(input, &ahead);
    Some(expr)
}

/// An entry that does not parse: keeps its readable beginning, so that `order.` still completes.
fn broken(before: TokenStream, input: ParseStream<'_>, faults: &mut Faults) -> Entry {
    let mut tokens: Vec<TokenTree> = skip_to_comma(input).into_iter().collect();
    let all: TokenStream = before.into_iter().chain(tokens.iter().cloned()).collect();
    let ends_with_dot =
        matches!(tokens.last(), Some(TokenTree::Punct(mark)) if mark.as_char() == '.');
    faults.push(if ends_with_dot {
        Fault::new(&all, Code::Syntax, "expected a field name after `.`")
    } else {
        unexpected(&all)
    });
    while let Some(last) = tokens.pop() {
        let is_dot = matches!(&last, TokenTree::Punct(mark) if mark.as_char() == '.');
        if is_dot {
            let readable = tokens.iter().cloned().collect();
            return Entry::Stray(parse_expr(readable).to_token_stream());
        }
    }
    Entry::Stray(TokenStream::new())
}

fn unexpected(tokens: &TokenStream) -> Fault {
    let written = source(tokens);
    let fault = Fault::new(tokens, Code::Syntax, format!("`{written}` is no field"));
    fault.help("a field is `name`, `path.name` or `name = value`; a comma stands between two")
}

/// Takes everything up to the next comma or the end.
pub(crate) fn skip_to_comma(input: ParseStream<'_>) -> TokenStream {
    let mut skipped = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        if let Ok(token) = input.parse::<TokenTree>() {
            skipped.extend([token]);
        }
    }
    skipped
}

/// A name for a value that has none: the last word of a path, or the receiver of a getter.
pub(crate) fn suggested_key(value: &Expr) -> String {
    let name = match value {
        Expr::Path(path) => path
            .path
            .segments
            .last()
            .map(|last| last.ident.unraw().to_string()),
        Expr::MethodCall(call) => Some(suggested_key(&call.receiver)),
        Expr::Field(_) => Key::of_path(value).map(|key| key.text),
        Expr::Index(index) => Some(suggested_key(&index.expr)),
        Expr::Reference(reference) => Some(suggested_key(&reference.expr)),
        Expr::Unary(unary) => Some(suggested_key(&unary.expr)),
        Expr::Paren(paren) => Some(suggested_key(&paren.expr)),
        Expr::Call(call) => match (word_of(call), call.args.first()) {
            (Some(_), Some(argument)) => Some(suggested_key(argument)),
            _ => Some(suggested_key(&call.func)),
        },
        _ => None,
    };
    let usable = |name: &String| name != "self" && !names::is_reserved(name) && name != "error";
    name.and_then(|name| names::snake_case(&name))
        .filter(usable)
        .filter(|name| candor_policy::classify(name) == candor_policy::Verdict::Allow)
        .unwrap_or_else(|| "value".to_owned())
}

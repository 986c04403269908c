//! `metric(latency_ms = t, unit = Milliseconds)`

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Ident, Token, parenthesized, token};

use super::recover::skip_to_comma;
use super::{Entry, Key};
use crate::diag::{Code, Fault, Faults};

/// Whether a metric comes next.
pub(super) fn is_next(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let is_call =
        ahead.parse::<Ident>().is_ok_and(|name| name == "metric") && ahead.peek(token::Paren);
    is_call && ahead.parse::<TokenTree>().is_ok() && (ahead.is_empty() || ahead.peek(Token![,]))
}

pub(super) fn metric(input: ParseStream<'_>, faults: &mut Faults) -> Entry {
    let tokens = skip_to_comma(input);
    if let Ok(entry) = read.parse2(tokens.clone()) {
        return entry;
    }
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

fn read(input: ParseStream<'_>) -> syn::Result<Entry> {
    input.parse::<Ident>()?;
    let content;
    parenthesized!(content in input);
    let key: Key = content.parse()?;
    content.parse::<Token![=]>()?;
    let value: Expr = content.parse()?;
    let unit = match content.parse::<Option<Token![,]>>()? {
        Some(_) if !content.is_empty() => Some(unit(&content)?),
        _ => None,
    };
    // What is left over makes the call malformed; `parse2` sees to the tokens after the parentheses.
    if content.is_empty() {
        Ok(Entry::Metric { key, value, unit })
    } else {
        Err(content.error("expected `)`"))
    }
}

fn unit(content: ParseStream<'_>) -> syn::Result<Ident> {
    let name: Ident = content.parse()?;
    if name != "unit" {
        return Err(content.error("expected `unit`"));
    }
    content.parse::<Token![=]>()?;
    let unit = content.parse()?;
    content.parse::<Option<Token![,]>>()?;
    Ok(unit)
}

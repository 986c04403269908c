//! Messages that are no literal: what was written instead, and the call to write.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{ParseStream, Parser};
use syn::{Expr, ExprPath, Lit, LitStr, Token};

use super::check::names_in;
use super::parse::operands;
use super::without_holes;
use crate::diag::{Code, Fault};
use crate::rewrite::Values;
use crate::source::source;

/// `"a".to_owned() + b`
pub(super) fn built(tokens: &TokenStream, rewritten: impl Fn(&str, &Values) -> String) -> Fault {
    let (text, operands) = operands(tokens).unwrap_or_else(|| (first_text(tokens), Vec::new()));
    let values = Values {
        names: names_in(&text),
        arguments: quote!(#(#operands),*),
    };
    let problem = "the message must be one plain string literal, not a built string";
    let advice = if operands.is_empty() {
        "write the whole text as one literal:"
    } else {
        "write what happened as fixed text, and the value as a field:"
    };
    Fault::new(tokens, Code::NotLiteral, problem).help(format!(
        "{advice}\n          {}",
        rewritten(&without_holes(&text), &values)
    ))
}

/// `"Hi" user_id`
pub(super) fn without_comma(
    text: &LitStr,
    rest: &TokenStream,
    rewritten: impl Fn(&str, &Values) -> String,
) -> Fault {
    let values = Values {
        names: names_in(&text.value()),
        arguments: rest.clone(),
    };
    Fault::new(rest, Code::Syntax, "a comma is missing after the message").help(format!(
        "write {}",
        rewritten(&without_holes(&text.value()), &values)
    ))
}

/// An expression.
pub(super) fn not_literal(expr: &Expr, rewritten: impl Fn(&str, &Values) -> String) -> Fault {
    let problem = format!(
        "the message must be a plain string literal, found {}",
        description(expr)
    );
    let fault = Fault::new(expr, Code::NotLiteral, problem);
    if let Some((text, arguments)) = format_arguments(expr) {
        let values = Values {
            names: names_in(&text),
            arguments,
        };
        let instead = rewritten(&without_holes(&text), &values);
        return fault.help(format!("move the values to fields:\n          {instead}"));
    }
    match expr {
        Expr::Macro(_) => fault.help("write the whole text as one literal, so that it can be searched for in the source"),
        Expr::Path(path) if is_constant(path) => fault
            .help("constants are not accepted, so that a log line can be found by searching for its message")
            .help("to share an identity between call sites, use `event: \"user.registered\"`"),
        Expr::Paren(paren) if matches!(*paren.expr, Expr::Lit(_)) => fault.help("write it without the parentheses"),
        Expr::Lit(literal) => {
            let text = text_of(&literal.lit).unwrap_or_default();
            fault.help(format!("write {}", rewritten(&without_holes(&text), &Values::default())))
        }
        _ => {
            let arguments = if is_value(expr) { expr.to_token_stream() } else { TokenStream::new() };
            let values = Values { names: Vec::new(), arguments };
            let instead = rewritten("Describe what happened", &values);
            fault.help(format!("say what happened, and log the value as a field:\n          {instead}"))
        }
    }
}

/// Whether the expression can be a field: a closure or a loop can't.
fn is_value(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::Path(_)
            | Expr::Field(_)
            | Expr::MethodCall(_)
            | Expr::Call(_)
            | Expr::Index(_)
            | Expr::Reference(_)
            | Expr::Unary(_)
            | Expr::Binary(_)
    )
}

fn description(expr: &Expr) -> String {
    let written = source(expr);
    match expr {
        Expr::Macro(call) => {
            let name = source(&call.mac.path);
            let article = if name.starts_with(['a', 'e', 'i', 'o', 'u']) {
                "an"
            } else {
                "a"
            };
            format!("{article} `{name}!` call")
        }
        Expr::Reference(_) => format!("a reference (`{written}`)"),
        Expr::Path(_) => format!("the name `{written}`"),
        Expr::Lit(_) => format!("`{written}`, which is no text"),
        _ => format!("`{written}`"),
    }
}

/// The text of a literal that is no string.
fn text_of(literal: &Lit) -> Option<String> {
    match literal {
        Lit::ByteStr(bytes) => String::from_utf8(bytes.value()).ok(),
        Lit::CStr(text) => text.value().into_string().ok(),
        _ => None,
    }
}

/// The text and the arguments of `format!` and its like.
fn format_arguments(expr: &Expr) -> Option<(String, TokenStream)> {
    let call = match expr {
        Expr::Macro(call) => call,
        Expr::Reference(reference) => return format_arguments(&reference.expr),
        Expr::MethodCall(call) => return format_arguments(&call.receiver),
        _ => return None,
    };
    let name = call.mac.path.segments.last()?.ident.to_string();
    if !matches!(name.as_str(), "format" | "format_args") {
        return None;
    }
    let read = |input: ParseStream<'_>| {
        let text: LitStr = input.parse()?;
        input.parse::<Option<Token![,]>>()?;
        Ok((text.value(), input.parse::<TokenStream>()?))
    };
    read.parse2(call.mac.tokens.clone()).ok()
}

fn is_constant(path: &ExprPath) -> bool {
    let last = path
        .path
        .segments
        .last()
        .map(|last| last.ident.to_string())
        .unwrap_or_default();
    !last.contains(|c: char| c.is_ascii_lowercase())
}

/// `f"User {id}"` and other things that are no Rust.
pub(super) fn broken(tokens: &TokenStream, rewritten: impl Fn(&str, &Values) -> String) -> Fault {
    let written = source(tokens);
    let is_f_string = tokens.clone().into_iter().next().is_some_and(|first| {
        let first = first.to_string();
        first.len() <= 2 && first.chars().all(|c| c.is_ascii_alphabetic())
    });
    let problem = if is_f_string && written.contains('"') {
        "Rust has no f-strings"
    } else {
        "the message must be a plain string literal"
    };
    let text = first_text(tokens);
    let values = Values::named(names_in(&text));
    Fault::new(tokens, Code::NotLiteral, problem).help(format!(
        "write {}",
        rewritten(&without_holes(&text), &values)
    ))
}

/// The first text among the tokens.
fn first_text(tokens: &TokenStream) -> String {
    let text = |token: TokenTree| match token {
        TokenTree::Literal(literal) => match Lit::new(literal) {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    };
    tokens
        .clone()
        .into_iter()
        .find_map(text)
        .unwrap_or_default()
}

//! What stands where the message belongs.

use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{Expr, Lit, LitStr, Token};

use super::Message;
use crate::entry::skip_to_comma;

/// Reads the message and the comma after it.
pub(crate) fn parse(input: ParseStream<'_>) -> Message {
    if input.is_empty() {
        return Message::Missing;
    }
    if let Some(after_fields) = after_fields(input) {
        return after_fields;
    }
    let message = read(input);
    if !input.is_empty() {
        drop(input.parse::<Token![,]>());
    }
    message
}

fn read(input: ParseStream<'_>) -> Message {
    let ahead = input.fork();
    if let Ok(text) = ahead.parse::<LitStr>() {
        // Before an expression is tried: `"a" + b` would be one.
        if ahead.is_empty() || ahead.peek(Token![,]) {
            input.advance_to(&ahead);
            return Message::Literal(text);
        }
        let goes_on = ahead.peek(Token![.]) || ahead.peek(Token![+]) || ahead.peek(Token![?]);
        if goes_on {
            return Message::Built(skip_to_comma(input));
        }
        input.advance_to(&ahead);
        return Message::WithoutComma {
            text,
            rest: skip_to_comma(input),
        };
    }
    let ahead = input.fork();
    match ahead.parse::<Expr>() {
        Ok(expr) if ahead.is_empty() || ahead.peek(Token![,]) => {
            input.advance_to(&ahead);
            of_expr(expr)
        }
        _ => Message::Broken(skip_to_comma(input)),
    }
}

/// A literal may come in an invisible group, from the user's own macro.
fn of_expr(expr: Expr) -> Message {
    match expr {
        Expr::Group(group) => of_expr(*group.expr),
        Expr::Lit(literal) => match literal.lit {
            Lit::Str(text) => Message::Literal(text),
            lit => Message::Other(Expr::Lit(syn::ExprLit {
                attrs: Vec::new(),
                lit,
            })),
        },
        other => Message::Other(other),
    }
}

/// `user_id, "Registered"`: fields first, as `tracing` has them. Leaves the fields to be read.
fn after_fields(input: ParseStream<'_>) -> Option<Message> {
    let ahead = input.fork();
    let first: Expr = ahead.parse().ok()?;
    if !matches!(first, Expr::Path(_) | Expr::Field(_) | Expr::Assign(_)) {
        return None;
    }
    while ahead.parse::<Token![,]>().is_ok() {
        if let Ok(text) = ahead.parse::<LitStr>() {
            let ends_there = ahead.is_empty() || ahead.peek(Token![,]);
            return ends_there.then_some(Message::AfterFields(text));
        }
        ahead.parse::<Expr>().ok()?;
    }
    None
}

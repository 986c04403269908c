//! What stands where the message belongs.

use proc_macro2::TokenStream;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{Expr, ExprLit, Lit, LitStr, Token};

use super::Message;
use crate::diag::{Code, Fault, Faults};
use crate::entry::{Entry, Key, entries, skip_to_comma};

/// Reads the message and the comma after it; leaves fields that stand before it to be read as such.
pub(crate) fn parse(input: ParseStream<'_>, faults: &mut Faults) -> Message {
    if input.is_empty() {
        return Message::Missing;
    }
    if let Some(after_fields) = after_fields(input) {
        return after_fields;
    }
    if Key::is_next(input) {
        return Message::Missing;
    }
    if input.peek(Token![%]) || input.peek(Token![?]) {
        return Message::Missing;
    }
    let message = if input.peek(Token![,]) {
        Message::Missing
    } else {
        read(input)
    };
    if !input.is_empty() && input.parse::<Token![,]>().is_err() {
        // As in `slog`: `"User registered"; "user" => user`.
        let semicolon = input.parse::<Token![;]>().ok();
        let problem = "a comma stands between the message and its fields";
        faults.push(Fault::new(&semicolon, Code::Syntax, problem).help("write `,` here"));
    }
    message
}

fn read(input: ParseStream<'_>) -> Message {
    let ahead = input.fork();
    if let Ok(text) = ahead.parse::<LitStr>() {
        // Before an expression is tried: `"a" + b` would be one.
        if ahead.is_empty() || ahead.peek(Token![,]) || ahead.peek(Token![;]) {
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
    expression(input).unwrap_or_else(|| Message::Broken(skip_to_comma(input)))
}

fn expression(input: ParseStream<'_>) -> Option<Message> {
    let ahead = input.fork();
    let expr = ahead.parse::<Expr>().ok()?;
    (ahead.is_empty() || ahead.peek(Token![,])).then(|| {
        input.advance_to(&ahead);
        of_expr(expr)
    })
}

/// A literal may come in an invisible group, from the user's own macro.
fn of_expr(expr: Expr) -> Message {
    match expr {
        Expr::Group(group) => of_expr(*group.expr),
        Expr::Lit(literal) => match literal.lit {
            Lit::Str(text) => Message::Literal(text),
            lit => Message::Other(Expr::Lit(ExprLit {
                attrs: Vec::new(),
                lit,
            })),
        },
        other => Message::Other(other),
    }
}

/// `user_id, "Registered"` and `%user, "Registered"`: fields first, as `tracing` has them.
pub(crate) fn after_fields(input: ParseStream<'_>) -> Option<Message> {
    if input.peek(LitStr) && !Key::is_next(input) {
        return None;
    }
    let ahead = input.fork();
    // Read again as fields of the call; what is wrong with them is reported there.
    let mut entries = entries(&ahead, &mut Faults::default()).into_iter();
    let first = entries.next()?;
    let is_field = matches!(
        first,
        Entry::Shorthand { .. } | Entry::Named { .. } | Entry::Error { .. } | Entry::Sigil { .. }
    );
    let text = entries.find_map(text)?;
    is_field.then_some(Message::AfterFields(text))
}

fn text(entry: Entry) -> Option<LitStr> {
    match entry {
        Entry::Unnamed(Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        })) => Some(text),
        _ => None,
    }
}

/// What a message that is built from several parts is made of: its texts, and its other operands.
pub(super) fn operands(tokens: &TokenStream) -> Option<(String, Vec<Expr>)> {
    let expr: Expr = syn::parse2(tokens.clone()).ok()?;
    let (mut text, mut values) = (String::new(), Vec::new());
    collect(expr, &mut text, &mut values);
    Some((text, values))
}

fn collect(expr: Expr, text: &mut String, values: &mut Vec<Expr>) {
    match expr {
        Expr::Binary(sum) => {
            collect(*sum.left, text, values);
            collect(*sum.right, text, values);
        }
        Expr::MethodCall(call) if matches!(*call.receiver, Expr::Lit(_)) => {
            collect(*call.receiver, text, values);
        }
        Expr::Reference(reference) => collect(*reference.expr, text, values),
        Expr::Lit(ExprLit {
            lit: Lit::Str(part),
            ..
        }) => {
            text.push_str(&part.value());
            text.push(' ');
        }
        other => values.push(other),
    }
}

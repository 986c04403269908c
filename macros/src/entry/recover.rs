//! Entries that do not parse: what can be read of them is kept, and the next one is found.

use proc_macro2::{Group, TokenStream, TokenTree};
use syn::parse::ParseStream;
use syn::{Expr, Token};

use super::value::parse_expr;
use crate::diag::{Code, Fault, Faults};
use crate::source::source;

/// A value that does not parse: reports it, and gives back its readable beginning, so that `order.` still completes.
pub(super) fn readable(
    before: &TokenStream,
    input: ParseStream<'_>,
    faults: &mut Faults,
) -> Option<Expr> {
    let tokens = skip_to_comma(input);
    let all: TokenStream = before.clone().into_iter().chain(tokens.clone()).collect();
    let readable = without_dot(tokens).and_then(parse_expr);
    faults.push(if readable.is_some() {
        Fault::new(&all, Code::Syntax, "expected a field name after `.`")
    } else {
        unexpected(&all)
    });
    readable
}

/// The tokens without the dot that they end with, also inside a last pair of parentheses.
fn without_dot(tokens: TokenStream) -> Option<TokenStream> {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    match tokens.pop()? {
        TokenTree::Punct(mark) if mark.as_char() == '.' => {}
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), without_dot(group.stream())?);
            inner.set_span(group.span());
            tokens.push(TokenTree::Group(inner));
        }
        _ => return None,
    }
    Some(tokens.into_iter().collect())
}

/// A fault for tokens that are no field.
pub(super) fn unexpected(tokens: &TokenStream) -> Fault {
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

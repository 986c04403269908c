//! Entries that do not parse: what can be read of them is kept, and the next one is found.

use proc_macro2::{TokenStream, TokenTree};
use syn::Token;
use syn::parse::ParseStream;

use super::Entry;
use super::value::parse_expr;
use crate::diag::{Code, Fault, Faults};
use crate::source::source;

/// An entry that does not parse: keeps its readable beginning, so that `order.` still completes.
pub(super) fn broken(before: TokenStream, input: ParseStream<'_>, faults: &mut Faults) -> Entry {
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
            let readable = parse_expr(readable);
            return readable.map_or_else(|| Entry::Stray(TokenStream::new()), Entry::Incomplete);
        }
    }
    Entry::Stray(TokenStream::new())
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

//! The pieces of a body: attributes that have to come first, and statements put before its own.

use proc_macro2::{Group, TokenStream, TokenTree};

/// `#![…]` at the beginning of a body, and the rest of it.
pub(super) fn split(body: &Group) -> (TokenStream, TokenStream) {
    let mut tokens: Vec<TokenTree> = body.stream().into_iter().collect();
    let attributes = tokens
        .chunks_exact(3)
        .take_while(|chunk| {
            matches!(chunk, [TokenTree::Punct(hash), TokenTree::Punct(mark), TokenTree::Group(_)]
            if hash.as_char() == '#' && mark.as_char() == '!')
        })
        .count();
    let rest = tokens.split_off(attributes * 3);
    (tokens.into_iter().collect(), rest.into_iter().collect())
}

/// The same braces around other tokens.
pub(super) fn with(body: &Group, tokens: TokenStream) -> Group {
    let mut new = Group::new(body.delimiter(), tokens);
    new.set_span(body.span());
    new
}

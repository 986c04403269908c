//! The pieces of a body: attributes that have to come first, and statements put before its own.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// Words that an item begins with; what else begins with them is none the worse for a fence before it.
const ITEMS: &[&str] = &[
    "const", "enum", "extern", "fn", "impl", "mod", "pub", "static", "struct", "trait", "type",
    "union", "unsafe", "use",
];

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

/// What stands between the macro's statements and a body that begins with items: an item of the macro's own, behind which
/// clippy's `items_after_statements` does not look.
pub(super) fn fence(own: &TokenStream) -> Option<TokenStream> {
    let begins_with_item = match own.clone().into_iter().next()? {
        TokenTree::Ident(word) => ITEMS.iter().any(|item| word == item),
        TokenTree::Punct(mark) => mark.as_char() == '#',
        _ => false,
    };
    begins_with_item.then(|| quote_spanned!(Span::mixed_site()=> const _: () = ();))
}

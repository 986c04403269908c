//! Every path that an expansion may name.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote_spanned};

/// Roots paths in the crate that the caller's macro came from, whatever it is called there.
#[derive(Clone)]
pub(crate) struct Paths {
    /// `$crate`, handed in as a token.
    root: TokenStream,
}

impl Paths {
    pub(crate) const fn new(root: TokenStream) -> Self {
        Self { root }
    }

    /// `$crate::__private::name`, hygienic, but reported at `near`.
    ///
    /// In the user's own span, lints would fire on it; in the macro's, an error would underline the whole call.
    pub(crate) fn private(&self, name: &str, near: Span) -> TokenStream {
        let span = Span::mixed_site().located_at(near);
        let root = respan(&self.root, span);
        let name = Ident::new(name, span);
        quote_spanned!(span=> #root::__private::#name)
    }
}

/// `$crate` keeps its own hygiene and only moves its position.
fn respan(root: &TokenStream, near: Span) -> TokenStream {
    root.clone()
        .into_iter()
        .map(|mut token| {
            token.set_span(token.span().located_at(near));
            token
        })
        .collect()
}

/// The span of the first token, and of the whole on compilers that can join spans.
pub(crate) fn span_of(tokens: &impl ToTokens) -> Span {
    let mut tokens = tokens.to_token_stream().into_iter();
    tokens
        .next()
        .map_or_else(Span::call_site, |token| token.span())
}

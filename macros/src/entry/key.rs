//! The name of a field.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Expr, Ident, LitStr, Member, Token};

use crate::source::source;

/// A key and the tokens it was written with.
#[derive(Clone)]
pub(crate) struct Key {
    pub(crate) text: String,
    pub(crate) is_quoted: bool,
    tokens: TokenStream,
}

impl Key {
    /// Whether a key and its `=` come next.
    pub(crate) fn is_next(input: ParseStream<'_>) -> bool {
        let ahead = input.fork();
        ahead.parse::<Self>().is_ok()
            && ahead.peek(Token![=])
            && !ahead.peek(Token![==])
            && !ahead.peek(Token![=>])
    }

    /// The key that a path gives when it stands alone: `order.id`, and `region` for `self.region`.
    pub(crate) fn of_path(expr: &Expr) -> Option<Self> {
        let mut names = Vec::new();
        collect(expr, &mut names)?;
        if names.len() > 1 && names.first().is_some_and(|name| name == "self") {
            names.remove(0);
        }
        Some(Self {
            text: names.join("."),
            is_quoted: false,
            tokens: expr.to_token_stream(),
        })
    }

    /// As it is written before `=`.
    pub(crate) fn written(&self) -> String {
        if self.is_quoted {
            source(&self.tokens)
        } else {
            self.text.clone()
        }
    }

    pub(crate) fn of_ident(ident: &Ident) -> Self {
        Self {
            text: ident.unraw().to_string(),
            is_quoted: false,
            tokens: ident.to_token_stream(),
        }
    }
}

impl ToTokens for Key {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.tokens.to_tokens(tokens);
    }
}

impl Parse for Key {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            let text: LitStr = input.parse()?;
            return Ok(Self {
                text: text.value(),
                is_quoted: true,
                tokens: text.into_token_stream(),
            });
        }
        let mut names = Punctuated::<Ident, Token![.]>::new();
        names.push_value(input.call(Ident::parse_any)?);
        while input.peek(Token![.]) {
            names.push_punct(input.parse()?);
            names.push_value(input.call(Ident::parse_any)?);
        }
        let text: Vec<String> = names.iter().map(|name| name.unraw().to_string()).collect();
        Ok(Self {
            text: text.join("."),
            is_quoted: false,
            tokens: names.into_token_stream(),
        })
    }
}

/// The names of a path such as `order.customer.id`, outermost first.
fn collect(expr: &Expr, names: &mut Vec<String>) -> Option<()> {
    match expr {
        Expr::Path(path) => names.push(path.path.get_ident()?.unraw().to_string()),
        Expr::Field(field) => {
            collect(&field.base, names)?;
            let Member::Named(name) = &field.member else {
                return None;
            };
            names.push(name.unraw().to_string());
        }
        // A `$value:expr` of the user's own macro arrives in an invisible group.
        Expr::Group(group) => collect(&group.expr, names)?,
        _ => return None,
    }
    Some(())
}

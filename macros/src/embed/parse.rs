//! `[crate]`, and nothing after it.

use proc_macro2::TokenStream;
use syn::bracketed;
use syn::parse::{ParseStream, Parser};

use crate::paths::Paths;

/// The macro as it was written.
pub(super) struct Ast {
    pub(super) paths: Paths,
    /// What stands between the parentheses.
    pub(super) arguments: TokenStream,
}

pub(super) fn parse(input: TokenStream) -> Ast {
    let read = |input: ParseStream<'_>| -> syn::Result<Ast> {
        let root;
        bracketed!(root in input);
        Ok(Ast {
            paths: Paths::new(root.parse()?),
            arguments: input.parse()?,
        })
    };
    // The crate comes from candor's own `macro_rules!`; without it there is nothing to say.
    read.parse2(input).unwrap_or_else(|_| Ast {
        paths: Paths::new(TokenStream::new()),
        arguments: TokenStream::new(),
    })
}

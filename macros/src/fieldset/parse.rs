//! `[crate] macro_name [trace: id,] field*`: what was written.

use proc_macro2::{Ident, TokenStream};
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Token, bracketed};

use crate::diag::Faults;
use crate::entry::{Entry, Place, entries};
use crate::paths::Paths;

/// A set of fields as it was written.
pub(super) struct Ast {
    pub(super) paths: Paths,
    pub(super) place: Place,
    pub(super) trace: Option<Expr>,
    pub(super) entries: Vec<Entry>,
    pub(super) faults: Faults,
}

pub(super) fn parse(input: TokenStream) -> Ast {
    let read = |input: ParseStream<'_>| -> syn::Result<Ast> {
        let root;
        bracketed!(root in input);
        let paths = Paths::new(root.parse()?);
        let macro_name: Ident = input.parse()?;
        let mut faults = Faults::default();
        let place = if macro_name == "context" {
            Place::Context
        } else {
            Place::Fields
        };
        let trace = (place == Place::Context).then(|| trace(input)).flatten();
        let entries = entries(input, &mut faults);
        Ok(Ast {
            paths,
            place,
            trace,
            entries,
            faults,
        })
    };
    // The leading tokens come from candor's own `macro_rules!`; without them there is nothing to say.
    read.parse2(input).unwrap_or_else(|_| Ast {
        paths: Paths::new(TokenStream::new()),
        place: Place::Fields,
        trace: None,
        entries: Vec::new(),
        faults: Faults::default(),
    })
}

/// `trace: id`, the one option of a context.
fn trace(input: ParseStream<'_>) -> Option<Expr> {
    let ahead = input.fork();
    if ahead.parse::<Ident>().ok()? != "trace" || ahead.peek(Token![::]) {
        return None;
    }
    ahead.parse::<Token![:]>().ok()?;
    let trace = ahead.parse::<Expr>().ok()?;
    if !ahead.is_empty() {
        ahead.parse::<Token![,]>().ok()?;
    }
    input.advance_to(&ahead);
    Some(trace)
}

//! `#[derive(Loggable)]`: what a type shows of itself.

mod access;
mod bounds;
mod check;
mod containers;
mod decide;
mod expand;
mod fields;
mod judge;
mod keys;
mod marks;
mod model;
mod options;
mod parse;
mod serde;
mod words;

use proc_macro2::TokenStream;

use crate::nesting;

pub(crate) fn derive(input: TokenStream) -> TokenStream {
    if nesting::is_too_deep(&input) {
        return nesting::rejected_type(&input);
    }
    let Some(ast) = parse::parse(input) else {
        // The compiler hands a derive nothing but type definitions.
        return TokenStream::new();
    };
    expand::expand(&check::check(ast))
}

/// The texts of every fault of a definition, without a compiler.
#[cfg(test)]
pub(crate) fn faults(input: TokenStream) -> Vec<String> {
    parse::parse(input).map_or_else(Vec::new, |ast| check::check(ast).faults)
}

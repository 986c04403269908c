//! `#[logged]`: a function's end as a record, and its fields on every record inside.

mod arguments;
mod block;
mod body;
mod check;
mod expand;
mod fields;
mod foreign;
mod function;
mod item;
mod model;
mod options;
mod output;
mod parse;
mod shape;
mod tail;
mod values;

use proc_macro2::TokenStream;
use quote::quote;

use crate::nesting;

pub(crate) fn logged(attribute: TokenStream, item: TokenStream) -> TokenStream {
    if nesting::is_too_deep(&attribute) || nesting::is_too_deep(&item::head(&item)) {
        let rejection = nesting::rejected_function(&attribute);
        return quote!(#item #rejection);
    }
    expand::expand(&check::check(parse::parse(attribute, item)))
}

/// The texts of every fault of an attribute and what it stands on, without a compiler.
#[cfg(test)]
pub(crate) fn faults(attribute: TokenStream, item: TokenStream) -> Vec<String> {
    check::check(parse::parse(attribute, item)).faults()
}

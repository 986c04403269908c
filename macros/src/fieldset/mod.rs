//! `fields! { … }` and `context! { … }`: the entries of a log call without the call.

mod check;
mod expand;
mod parse;

use proc_macro2::TokenStream;

use crate::nesting;

pub(crate) fn fields(input: TokenStream) -> TokenStream {
    expanded(input, expand::fields)
}

pub(crate) fn context(input: TokenStream) -> TokenStream {
    expanded(input, expand::context)
}

fn expanded(input: TokenStream, expand: fn(&check::Model) -> TokenStream) -> TokenStream {
    if nesting::is_too_deep(&input) {
        return nesting::rejection(&input);
    }
    expand(&check::check(parse::parse(input)))
}

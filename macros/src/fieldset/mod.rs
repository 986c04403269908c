//! `fields! { … }` and `context! { … }`: the entries of a log call without the call.

mod check;
mod expand;
mod parse;

use proc_macro2::TokenStream;

pub(crate) fn fields(input: TokenStream) -> TokenStream {
    expand::fields(&check::check(parse::parse(input)))
}

pub(crate) fn context(input: TokenStream) -> TokenStream {
    expand::context(&check::check(parse::parse(input)))
}

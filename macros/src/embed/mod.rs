//! `policy!()`: the project's policy as a value of the program, for names that are known only when it runs.

mod check;
mod expand;
mod parse;

use proc_macro2::TokenStream;

pub(crate) fn policy(input: TokenStream) -> TokenStream {
    expand::expand(&check::check(parse::parse(input)))
}

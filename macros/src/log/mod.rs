//! `log_debug!` … `log_critical!` and `log_at!`: one macro, the level passed in.

mod check;
mod expand;
mod options;
mod parse;

use proc_macro2::TokenStream;

use crate::nesting;

pub(crate) fn log(input: TokenStream) -> TokenStream {
    if nesting::is_too_deep(&input) {
        return nesting::rejection(&input);
    }
    expand::expand(&check::check(parse::parse(input)))
}

/// The texts of every fault of a call, without a compiler.
#[cfg(test)]
pub(crate) fn faults(input: TokenStream) -> Vec<String> {
    check::check(parse::parse(input)).faults
}

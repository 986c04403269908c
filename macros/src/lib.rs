//! The procedural macros of candor; use them through the crate `candor`.
//!
//! Every macro goes through three phases: `parse` says what was written, `check` decides and gathers
//! every fault, `expand` makes tokens and can't fail.

mod diag;
mod entry;
mod expand;
mod fieldset;
mod log;
mod loggable;
mod message;
mod model;
mod names;
mod nesting;
mod paths;
mod rewrite;
mod scan;
mod source;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// The body of every `log_*!` macro: `[crate] Level macro_name call`.
#[doc(hidden)]
#[proc_macro]
pub fn __log(input: TokenStream) -> TokenStream {
    log::log(input.into()).into()
}

/// The body of `fields!`: `[crate] fields entries`.
#[doc(hidden)]
#[proc_macro]
pub fn __fields(input: TokenStream) -> TokenStream {
    fieldset::fields(input.into()).into()
}

/// The body of `context!`: `[crate] context entries`.
#[doc(hidden)]
#[proc_macro]
pub fn __context(input: TokenStream) -> TokenStream {
    fieldset::context(input.into()).into()
}

/// `#[derive(Loggable)]`; documented where people meet it, at the trait.
#[proc_macro_derive(Loggable, attributes(sensitive, loggable))]
pub fn derive_loggable(input: TokenStream) -> TokenStream {
    loggable::derive(input.into()).into()
}

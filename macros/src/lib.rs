//! The procedural macros of candor; use them through the crate `candor`.
//!
//! Every macro goes through three phases: `parse` says what was written, `check` decides and gathers
//! every fault, `expand` makes tokens and can't fail.

mod amount;
mod diag;
mod embed;
mod entry;
mod expand;
mod fieldset;
mod log;
mod loggable;
mod logged;
mod message;
mod model;
mod names;
mod nesting;
mod paths;
mod policy;
mod rewrite;
mod scan;
mod source;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;

/// The body of every `log_*!` macro: `[crate] Level macro_name call`.
#[doc(hidden)]
#[proc_macro]
pub fn __log(input: TokenStream) -> TokenStream {
    expanded(input, log::log)
}

/// The body of `fields!`: `[crate] fields entries`.
#[doc(hidden)]
#[proc_macro]
pub fn __fields(input: TokenStream) -> TokenStream {
    expanded(input, fieldset::fields)
}

/// The body of `context!`: `[crate] context entries`.
#[doc(hidden)]
#[proc_macro]
pub fn __context(input: TokenStream) -> TokenStream {
    expanded(input, fieldset::context)
}

/// The embedded form of the project's policy: `[crate]`.
#[doc(hidden)]
#[proc_macro]
pub fn __policy(input: TokenStream) -> TokenStream {
    expanded(input, embed::policy)
}

/// Expands a call under the policy of the crate that it stands in.
fn expanded(input: TokenStream, expand: impl FnOnce(Tokens) -> Tokens) -> TokenStream {
    policy::in_force(input.into(), expand).into()
}

// Documented where people meet it: at the re-export.
#[expect(missing_docs, reason = "two texts would follow each other on one page")]
#[proc_macro_derive(Loggable, attributes(sensitive, loggable))]
pub fn derive_loggable(input: TokenStream) -> TokenStream {
    expanded(input, loggable::derive)
}

// Documented where people meet it: at the re-export.
#[expect(missing_docs, reason = "two texts would follow each other on one page")]
#[proc_macro_attribute]
pub fn logged(attribute: TokenStream, item: TokenStream) -> TokenStream {
    let attribute = Tokens::from(attribute);
    expanded(item, |item| logged::logged(attribute, item))
}

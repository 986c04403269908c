//! The message: one plain literal, or the reason why it isn't.

mod check;
mod holes;
mod parse;
mod reject;
mod sentence;

use proc_macro2::TokenStream;
use syn::{Expr, LitStr};

pub(crate) use check::check;
pub(crate) use holes::holes;
pub(crate) use parse::{after_fields, parse};
pub(crate) use sentence::without_holes;

/// What stands where the message belongs.
pub(crate) enum Message {
    Literal(LitStr),
    /// An expression of another kind.
    Other(Expr),
    /// A literal that goes on: `"a".to_owned()`, `"a" + b`.
    Built(TokenStream),
    /// A literal and, without a comma, what may be fields: `"Hi" user_id`.
    WithoutComma {
        text: LitStr,
        rest: TokenStream,
    },
    /// Something that is no expression: `f"User {id}"`.
    Broken(TokenStream),
    /// A field stands first and a text after it, as in `tracing`.
    AfterFields(LitStr),
    Missing,
}

//! The fields of a call, as they were written: the grammar that every macro shares.

mod check;
mod key;
mod metric;
mod parse;
mod recover;
mod suggest;
mod value;

use proc_macro2::TokenStream;
use syn::{Expr, Ident, LitInt, LitStr};

pub(crate) use check::{Checked, check};
pub(crate) use key::Key;
pub(crate) use parse::entries;
pub(crate) use recover::skip_to_comma;
use suggest::suggested_key;

/// One entry after the message.
pub(crate) enum Entry {
    /// `user_id`, `order.id`
    Shorthand { key: Key, value: Expr },
    /// `key = value`
    Named { key: Key, value: Value },
    /// `error = e`
    Error { key: Key, value: Expr },
    /// `metric(key = value, unit = Unit)`
    Metric {
        key: Key,
        value: Expr,
        unit: Option<Ident>,
    },
    /// `..order`, `..order as o`
    Spread { key: Key, value: Expr },
    /// Not an entry; whatever of it could be read is kept for the compiler and the editor.
    Stray(TokenStream),
    /// The beginning of an entry that is still being typed, as in `order.`
    Incomplete(Expr),
    /// An expression that has no name.
    Unnamed(Expr),
}

/// The right side of `key = …`.
pub(crate) struct Value {
    pub(crate) expr: Expr,
    pub(crate) word: Word,
}

/// What the value was wrapped in.
pub(crate) enum Word {
    None,
    Display,
    Debug,
    Masked,
    Hashed,
    Redacted,
    Truncated(Option<LitInt>),
    /// The reason, which is missing where it was forgotten.
    Public(Option<LitStr>),
}

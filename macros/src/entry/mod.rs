//! The fields of a call, as they were written: the grammar that every macro shares.

mod arguments;
mod check;
mod key;
mod metric;
mod parse;
mod recover;
mod value;

use proc_macro2::TokenStream;
use syn::{Expr, Ident, LitInt, LitStr};

pub(crate) use check::{Checked, Suggestion, a, check, is_error_name};
pub(crate) use key::Key;
pub(crate) use parse::{entries, next_entry};
pub(crate) use recover::skip_to_comma;
use value::{is_word, wrapped_value};

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
    /// `%user`, `user = ?user`: a sigil of `tracing`, and the word that candor has for it
    Sigil {
        key: Option<Key>,
        mark: TokenStream,
        word: &'static str,
        value: Expr,
    },
    /// `id: id` or `id => id`: written with another mark than `=`
    Mark {
        key: Key,
        is_arrow: bool,
        value: Option<Expr>,
    },
    /// Not an entry; whatever of it could be read is kept for the compiler and the editor.
    Stray(TokenStream),
    /// An expression that has no name.
    Unnamed(Expr),
}

/// The right side of `key = …`.
pub(crate) struct Value {
    pub(crate) expr: Expr,
    pub(crate) form: Form,
    pub(crate) word: Word,
}

/// How a value becomes text, where it was said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Own,
    Display,
    Debug,
}

/// Where entries stand: that decides what an error may advise.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Call,
    Fields,
    Context,
    /// On a function, whose record has keys of its own.
    Logged,
}

/// How much of a value is shown, where it was said.
pub(crate) enum Word {
    None,
    Masked,
    Hashed,
    Redacted,
    Truncated(Option<LitInt>),
    Untrusted(Option<LitInt>),
    /// The reason, which is missing where it was forgotten.
    Public(Option<LitStr>),
}

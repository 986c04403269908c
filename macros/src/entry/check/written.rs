//! A field as text: in a rewritten call, and in the catalogue.

use crate::entry::{Value, Word};
use crate::source::source;

/// The value with its word, as one would write it.
pub(super) fn value(value: &Value) -> String {
    let inner = source(&value.expr);
    match &value.word {
        Word::None | Word::Public(None) => inner,
        Word::Display => format!("display({inner})"),
        Word::Debug => format!("debug({inner})"),
        Word::Masked => format!("masked({inner})"),
        Word::Hashed => format!("hashed({inner})"),
        Word::Redacted => format!("redacted({inner})"),
        Word::Truncated(None) => format!("truncated({inner})"),
        Word::Truncated(Some(limit)) => format!("truncated({inner}, {limit})"),
        Word::Public(Some(reason)) => format!("public({inner}, reason = {:?})", reason.value()),
    }
}

/// What the catalogue says of the field.
pub(super) fn note(word: &Word) -> Option<String> {
    match word {
        Word::Display => Some("display".to_owned()),
        Word::Debug => Some("debug".to_owned()),
        Word::Public(Some(reason)) => Some(format!("public {}", reason.value())),
        _ => None,
    }
}

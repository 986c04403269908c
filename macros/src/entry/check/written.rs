//! A field as text: in a rewritten call, and in the catalogue.

use crate::entry::{Form, Value, Word};
use crate::source::source;

/// The value with its word, as one would write it.
pub(super) fn value(value: &Value) -> String {
    let expr = source(&value.expr);
    let inner = match value.form {
        Form::Own => expr,
        Form::Display => format!("display({expr})"),
        Form::Debug => format!("debug({expr})"),
    };
    match &value.word {
        Word::None | Word::Public(None) => inner,
        Word::Masked => format!("masked({inner})"),
        Word::Hashed => format!("hashed({inner})"),
        Word::Redacted => format!("redacted({inner})"),
        Word::Truncated(None) => format!("truncated({inner})"),
        Word::Truncated(Some(limit)) => format!("truncated({inner}, {limit})"),
        Word::Untrusted(None) => format!("untrusted({inner})"),
        Word::Untrusted(Some(limit)) => format!("untrusted({inner}, {limit})"),
        Word::Public(Some(reason)) => format!("public({inner}, reason = {:?})", reason.value()),
    }
}

/// What the catalogue says of the field.
pub(super) fn note(value: &Value) -> Option<String> {
    match (&value.word, value.form) {
        (Word::Public(Some(reason)), _) => Some(format!("public {}", reason.value())),
        (Word::Untrusted(_), Form::Own) => Some("untrusted".to_owned()),
        (_, Form::Display) => Some("display".to_owned()),
        (_, Form::Debug) => Some("debug".to_owned()),
        _ => None,
    }
}

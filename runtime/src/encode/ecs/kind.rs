//! The types that Elasticsearch gives to the fields of the schema.

use std::net::IpAddr;

use crate::value::{Number, Value};

#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// Any single value.
    Keyword,
    /// A whole number of 64 bits.
    Long,
    /// An address of the Internet Protocol.
    Address,
}

impl Kind {
    /// Whether a field of this type takes the value.
    pub(super) fn takes(self, value: Value<'_>) -> bool {
        match self {
            Self::Keyword => is_single(value),
            Self::Long => is_long(value),
            Self::Address => matches!(value, Value::Text(text) if text.parse::<IpAddr>().is_ok()),
        }
    }
}

/// Whether the value is neither a list nor an object.
pub(super) fn is_single(value: Value<'_>) -> bool {
    !matches!(value, Value::Seq(_) | Value::Map(_) | Value::Error(_))
}

fn is_long(value: Value<'_>) -> bool {
    match value {
        Value::Number(Number::I64(_)) => true,
        Value::Number(Number::U64(number)) => i64::try_from(number).is_ok(),
        _ => false,
    }
}

//! A record as a line of text.

mod escape;
mod json;
mod number;
mod pretty;

use crate::record::Record;

/// How an adapter wants its lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// For people: time, level, message, `key=value`; with colours or without.
    Pretty {
        /// Whether to write escape codes for colour.
        colour: bool,
    },
    /// One JSON object a line, schema `flat`.
    Json,
}

/// What is true of the whole process and written into every record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Resource {
    pub(crate) service: Option<String>,
    pub(crate) environment: Option<String>,
    pub(crate) version: Option<String>,
}

impl Resource {
    fn fields(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [
            ("service", &self.service),
            ("environment", &self.environment),
            ("version", &self.version),
        ]
        .into_iter()
        .filter_map(|(key, value)| Some((key, value.as_deref()?)))
    }
}

/// Appends the record, without a line end.
pub(crate) fn encode(record: &Record, resource: &Resource, encoding: Encoding, out: &mut String) {
    match encoding {
        Encoding::Json => json::encode(record, resource, out),
        Encoding::Pretty { colour } => pretty::encode(record, colour, out),
    }
}

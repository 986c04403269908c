//! A record as a line of text.

mod datadog;
mod ecs;
mod escape;
mod flat;
mod json;
mod names;
mod nanos;
mod nested;
mod number;
mod otel;
mod pretty;
mod schema;

#[cfg(feature = "axum")]
pub(crate) use escape::escape;

use crate::record::Record;
pub use schema::{ParseSchemaError, Schema};

/// How an adapter wants its lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// For people: time, level, message, `key=value`; with colours or without.
    Pretty {
        /// Whether to write escape codes for colour.
        colour: bool,
    },
    /// One JSON object a line, in the [`Schema`] that is configured.
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

/// Everything that decides how a line looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    encoding: Encoding,
    schema: Schema,
}

impl Form {
    /// Lines for people have no schema: theirs are the same, whichever is asked for.
    pub(crate) fn new(encoding: Encoding, schema: Schema) -> Self {
        let schema = match encoding {
            Encoding::Pretty { .. } => Schema::default(),
            Encoding::Json => schema,
        };
        Self { encoding, schema }
    }
}

/// Appends the record, without a line end.
pub(crate) fn encode(record: &Record, resource: &Resource, form: Form, out: &mut String) {
    match (form.encoding, form.schema) {
        (Encoding::Pretty { colour }, _) => pretty::encode(record, colour, out),
        (Encoding::Json, Schema::Flat) => flat::encode(record, resource, out),
        (Encoding::Json, Schema::Nested) => nested::encode(record, resource, out),
        (Encoding::Json, Schema::Datadog) => datadog::encode(record, resource, out),
        (Encoding::Json, Schema::Ecs) => ecs::encode(record, resource, out),
        (Encoding::Json, Schema::Otel) => otel::encode(record, resource, out),
    }
}

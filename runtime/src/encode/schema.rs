//! Which names, units and places a JSON record gives to what it says.

use std::fmt;
use std::str::FromStr;

/// The names, units and nesting of a JSON record.
///
/// The records are the same; what reads them decides. [`Flat`](Self::Flat) is the default. It is chosen with
/// [`Builder::schema`](crate::Builder::schema), the variable `CANDOR_SCHEMA`, or for one destination of several with
/// [`Child::schema`](crate::Child::schema). Lines for people, [`Encoding::Pretty`](crate::Encoding::Pretty), have none.
///
/// | | `flat` | `nested` | `datadog` | `ecs` | `otel` |
/// |---|---|---|---|---|---|
/// | time | `timestamp` | `timestamp` | `timestamp` | `@timestamp` | `timestamp` |
/// | level | `level` `"INFO"` | `level` `"INFO"` | `status`, `level` `"info"` | `log.level` `"info"` | `severity_text` `"INFO"`, `severity_number` |
/// | message | `message` | `message` | `message` | `message` | `body` |
/// | target | `target` | `logger` | `logger.name` | `log.logger` | `scope.name` |
/// | event | `event` | `event` | `evt.name` | `event.action` | `event_name` |
/// | trace | `trace_id`, `span_id` | `context.trace_id` … | `trace_id`, `span_id` | `trace.id`, `span.id` | `trace_id`, `span_id` |
/// | `user_id` | `user_id` | `context.user_id` | `usr.id` | `user.id` | `user.id` |
/// | `http_method` | `http_method` | `metadata.method` | `http.method` | `http.request.method` | `http.request.method` |
/// | `request_path` | `request_path` | `metadata.path` | `http.url_details.path` | `url.path` | `url.path` |
/// | `status_code` | `status_code` | `metadata.status_code` | `http.status_code` | `http.response.status_code` | `http.response.status_code` |
/// | `duration_ms` | number of ms | `metadata.duration_ms` | `duration`, integer of ns | `event.duration`, integer of ns | `duration_ms` |
/// | `outcome` | `outcome` | `metadata.outcome` | `outcome` | `event.outcome` `"success"` …, and `labels` | `attributes.outcome` |
/// | error | `error_type` … | `exception.type` … | `error.kind` … | `error.type` … | `exception.type` … |
/// | place | `file`, `line` | `source.file`, `.line` | `logger.file`, `.line` | `log.origin.file.name`, `.line` | `code.file.path`, `code.line.number` |
/// | a failed `#[logged]` function | `function` | `source.function` | `logger.method_name` | `log.origin.function` | `code.function.name` |
/// | other fields of a scope | top level | `context` | top level | `labels` | `attributes` |
/// | other fields of a call | top level | `metadata` | top level | `labels` | `attributes` |
///
/// No two names of a record are equal. A field whose name the schema keeps for itself, or has given to a field that
/// beats it, is written as `fields.` and its own name: nothing is overwritten and nothing is lost.
///
/// # Examples
///
/// ```
/// use candor::{Encoding, Memory, Schema};
///
/// let memory = Memory::new(Encoding::Json);
/// let logger = candor::builder()
///     .schema(Schema::Ecs)
///     .adapter(memory.clone())
///     .build();
/// candor::log_info!(logger: &logger, "Order placed", user_id = 7, order_id = 12);
///
/// let line = &memory.lines()[0];
/// assert!(line.contains(r#""log.level":"info""#));
/// assert!(line.contains(r#""user.id":7"#));
/// assert!(line.contains(r#""labels":{"order_id":12}"#));
/// ```
#[doc(alias = "layout")]
#[doc(alias = "formatter")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Schema {
    /// Everything at the top level, under the names that the program gave.
    #[default]
    Flat,
    /// Objects `context`, `metadata`, `exception` and `source`.
    Nested,
    /// Datadog's standard attributes.
    Datadog,
    /// The Elastic Common Schema.
    #[doc(alias = "elastic")]
    Ecs,
    /// The log data model and the semantic conventions of OpenTelemetry.
    #[doc(alias = "OpenTelemetry")]
    Otel,
}

impl Schema {
    /// Every schema.
    pub const ALL: [Self; 5] = [
        Self::Flat,
        Self::Nested,
        Self::Datadog,
        Self::Ecs,
        Self::Otel,
    ];

    /// The word that `CANDOR_SCHEMA` takes.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(candor::Schema::Ecs.as_str(), "ecs");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Flat => "flat",
            Self::Nested => "nested",
            Self::Datadog => "datadog",
            Self::Ecs => "ecs",
            Self::Otel => "otel",
        }
    }
}

impl fmt::Display for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The text names no schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseSchemaError {
    given: String,
}

impl fmt::Display for ParseSchemaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = Schema::ALL.map(Schema::as_str).join(", ");
        write!(f, "`{}` is no schema; schemas are {names}", self.given)
    }
}

impl std::error::Error for ParseSchemaError {}

impl FromStr for Schema {
    type Err = ParseSchemaError;

    /// Accepts the names in any case.
    ///
    /// # Errors
    ///
    /// [`ParseSchemaError`] for any other text.
    fn from_str(text: &str) -> Result<Self, ParseSchemaError> {
        let name = text.trim();
        let mut all = Self::ALL.into_iter();
        all.find(|schema| schema.as_str().eq_ignore_ascii_case(name))
            .ok_or_else(|| ParseSchemaError {
                given: text.to_owned(),
            })
    }
}

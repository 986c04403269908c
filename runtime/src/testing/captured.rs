//! One captured record and what a test can say of it.

use std::fmt;

use crate::level::Level;
use crate::record::Record;
use crate::trace::{SpanId, TraceId};
use crate::value::OwnedValue;

/// A record as a test sees it.
///
/// Prints without its time and trace id, so that the text is the same in every run and fit for
/// a snapshot.
///
/// # Examples
///
/// ```
/// let logs = candor::testing::capture();
/// candor::log_warning!("Cache miss", cache = "sessions", attempts = 2);
/// assert_eq!(
///     logs.one().to_string(),
///     r#"WARNING Cache miss cache=Text("sessions") attempts=Unsigned(2)"#
/// );
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Captured {
    level: Level,
    message: String,
    target: String,
    event: Option<String>,
    file: String,
    line: u32,
    trace_id: TraceId,
    span_id: Option<SpanId>,
    fields: Vec<CapturedField>,
}

#[derive(Clone, Debug, PartialEq)]
struct CapturedField {
    key: String,
    value: OwnedValue,
    unit: Option<&'static str>,
}

impl From<&Record> for Captured {
    fn from(record: &Record) -> Self {
        let resolved = record.resolve();
        let fields = resolved.call.iter().chain(&resolved.context);
        let (file, line) = record.place().unwrap_or_default();
        Self {
            level: record.level,
            message: record.message().to_owned(),
            target: record.target().to_owned(),
            event: record.event().map(str::to_owned),
            file: file.to_owned(),
            line,
            trace_id: record.correlation.trace_id,
            span_id: record.correlation.span_id,
            fields: fields
                .map(|field| CapturedField {
                    key: field.key.to_owned(),
                    value: field.value.into(),
                    unit: field.unit,
                })
                .collect(),
        }
    }
}

#[expect(
    clippy::must_use_candidate,
    reason = "assertions are called for their panic; what they return is for the next one"
)]
impl Captured {
    /// Its level.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.level
    }

    /// Its message.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Its target: the module it was logged in, unless the call named another.
    #[must_use]
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The name of its event, where the call gave one.
    #[must_use]
    pub fn event(&self) -> Option<&str> {
        self.event.as_deref()
    }

    /// The source file of the call; empty where a record of another logging library doesn't say it.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The line of the call; zero where the file is not known.
    #[must_use]
    pub const fn line(&self) -> u32 {
        self.line
    }

    /// The trace it belongs to.
    #[must_use]
    pub const fn trace_id(&self) -> TraceId {
        self.trace_id
    }

    /// The piece of work of the trace that it belongs to; none in a plain scope, and outside any.
    #[must_use]
    pub const fn span_id(&self) -> Option<SpanId> {
        self.span_id
    }

    /// The keys, those of the call first.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(|field| field.key.as_str())
    }

    /// A field of the call or of its context.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&OwnedValue> {
        self.field(key).map(|field| &field.value)
    }

    /// The unit of a field that is a metric.
    #[must_use]
    pub fn unit(&self, key: &str) -> Option<&'static str> {
        self.field(key)?.unit
    }

    fn field(&self, key: &str) -> Option<&CapturedField> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// Asserts the message.
    ///
    /// # Panics
    ///
    /// When it is another.
    #[track_caller]
    pub fn assert_message(&self, message: &str) -> &Self {
        assert_eq!(self.message, message, "message of `{self}`");
        self
    }

    /// Asserts the level.
    ///
    /// # Panics
    ///
    /// When it is another.
    #[track_caller]
    pub fn assert_level(&self, level: Level) -> &Self {
        assert_eq!(self.level, level, "level of `{self}`");
        self
    }

    /// Asserts that the field is there and has this value.
    ///
    /// # Panics
    ///
    /// When it is missing or has another value or another type.
    #[track_caller]
    pub fn assert_field<V>(&self, key: &str, value: V) -> &Self
    where
        V: fmt::Debug,
        OwnedValue: PartialEq<V>,
    {
        let found = self.get(key);
        assert!(
            found.is_some_and(|found| *found == value),
            "field `{key}` of `{self}`: expected {value:?}, found {found:?}"
        );
        self
    }

    /// Asserts that the field is there, whatever its value.
    ///
    /// # Panics
    ///
    /// When it is missing.
    #[track_caller]
    pub fn assert_has(&self, key: &str) -> &Self {
        assert!(self.get(key).is_some(), "no field `{key}` in `{self}`");
        self
    }

    /// Asserts that there is no such field.
    ///
    /// # Panics
    ///
    /// When there is.
    #[track_caller]
    pub fn assert_lacks(&self, key: &str) -> &Self {
        assert!(
            self.get(key).is_none(),
            "unexpected field `{key}` in `{self}`"
        );
        self
    }

    /// Asserts that the field is there and its value is not.
    ///
    /// # Panics
    ///
    /// When it is missing or shown.
    #[track_caller]
    pub fn assert_redacted(&self, key: &str) -> &Self {
        let redacted = self.get(key).is_some_and(OwnedValue::is_redacted);
        assert!(redacted, "field `{key}` of `{self}` is not redacted");
        self
    }
}

impl fmt::Display for Captured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.level, self.message)?;
        for field in &self.fields {
            write!(f, " {}={:?}", field.key, field.value)?;
        }
        Ok(())
    }
}

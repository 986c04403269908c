//! The fields of an event or a span.

use std::error::Error;
use std::fmt;

use tracing_core::Field;
use tracing_core::field::Visit;

use crate::bridge::content::Content;
use crate::loggable::{Loggable, debug};

/// Reads the fields one by one.
pub(super) struct Visitor<'a> {
    content: &'a mut Content,
    has_message: bool,
    /// What `tracing-log` adds is no field of the record.
    leaves_out: Option<&'static str>,
}

impl<'a> Visitor<'a> {
    /// Of an event, a field called `message` is the message.
    pub(super) fn of_event(content: &'a mut Content, is_told: bool) -> Self {
        Self {
            content,
            has_message: true,
            leaves_out: is_told.then_some("log."),
        }
    }

    pub(super) fn of_span(content: &'a mut Content) -> Self {
        Self {
            content,
            has_message: false,
            leaves_out: None,
        }
    }

    fn is_message(&self, field: &Field) -> bool {
        self.has_message && field.name() == "message"
    }

    fn add(&mut self, field: &Field, value: &dyn Loggable) {
        let name = name(field);
        if !self
            .leaves_out
            .is_some_and(|prefix| name.starts_with(prefix))
        {
            self.content.field(name, value);
        }
    }
}

/// A name that is a keyword is spelt raw.
fn name(field: &Field) -> &'static str {
    field.name().strip_prefix("r#").unwrap_or(field.name())
}

/// Values that candor has a type of its own for.
macro_rules! typed {
    ($($method:ident $type:ty,)*) => { $(
        fn $method(&mut self, field: &Field, value: $type) {
            self.add(field, &value);
        }
    )* };
}

impl Visit for Visitor<'_> {
    typed! {
        record_bool bool, record_u64 u64, record_i64 i64, record_u128 u128, record_i128 i128, record_f64 f64,
        record_bytes &[u8],
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        if self.is_message(field) {
            self.content.message(format_args!("{value}"));
        } else {
            self.add(field, &value);
        }
    }

    fn record_error(&mut self, field: &Field, value: &(dyn Error + 'static)) {
        self.content.error(name(field), value);
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if self.is_message(field) {
            self.content.message(format_args!("{value:?}"));
        } else {
            self.add(field, &debug(&value));
        }
    }
}

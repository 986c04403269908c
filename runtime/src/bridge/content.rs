//! What a foreign record says: its message and its fields.

use std::error::Error;
use std::fmt;

use crate::contain::contained;
use crate::error_value::{ErrorText, ErrorValue};
use crate::loggable::{Loggable, NamedFields, render};

/// A foreign record while it is read.
#[derive(Debug)]
pub(super) struct Content {
    pub(super) message: Option<String>,
    fields: NamedFields,
    /// Whether there is a field called `error`, which an `err` becomes too.
    has_error: bool,
}

impl Content {
    /// What `read` finds. What it found before it panicked, if it does.
    pub(super) fn read(read: impl FnOnce(&mut Self)) -> Self {
        let mut content = Self {
            message: None,
            fields: NamedFields::new(),
            has_error: false,
        };
        if contained(|| read(&mut content)).is_none() {
            content.field("fields", &"[panicked]");
        }
        content
    }

    pub(super) fn message(&mut self, arguments: fmt::Arguments<'_>) {
        let text = contained(|| render(arguments));
        self.message = Some(text.unwrap_or_else(|| "[panicked]".to_owned()));
    }

    /// Adds a field; `false` where there is no room.
    pub(super) fn field(&mut self, name: &str, value: &dyn Loggable) -> bool {
        let is_error = name == "error";
        let is_second = is_error && self.has_error;
        self.has_error |= is_error;
        self.fields
            .add(if is_second { "fields.error" } else { name }, value)
    }

    /// The record's own error, if it is called so and is the first; else a text as any other.
    pub(super) fn error(&mut self, name: &str, error: &(dyn Error + '_)) -> bool {
        if matches!(name, "error" | "err") && !self.has_error {
            return self.field("error", &ErrorValue::of_dyn(error));
        }
        self.field(name, &ErrorText(error))
    }

    pub(super) fn into_values(self) -> Vec<u8> {
        self.fields.into_bytes()
    }
}

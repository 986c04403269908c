//! An error of a service or a body, whatever its type is.

use std::any::type_name;
use std::error::Error;
use std::fmt;

use crate::error_value::LoggableError;

/// An error on its way to the record; nothing is asked of its type but a text, for a boxed error has no more.
#[derive(Debug)]
pub(super) struct Failure<'a> {
    type_name: &'static str,
    text: Text<'a>,
}

impl<'a> Failure<'a> {
    pub(super) fn of<E: fmt::Display>(error: &'a E) -> Self {
        Self {
            type_name: type_name::<E>(),
            text: Text(error),
        }
    }
}

/// For `error = …`.
pub(super) struct Shown<'a>(pub(super) Option<&'a Failure<'a>>);

impl LoggableError for Shown<'_> {
    fn as_error(&self) -> Option<&(dyn Error + '_)> {
        self.0.map(|failure| &failure.text as &dyn Error)
    }

    fn error_type(&self) -> &'static str {
        self.0.map_or("", |failure| failure.type_name)
    }
}

struct Text<'a>(&'a dyn fmt::Display);

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for Text<'_> {}

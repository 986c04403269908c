//! What a record tells of the error of a function, whatever its type is: never a compile error.
//!
//! As `error = e` does it, by the number of references that method look-up has to add, with more tiers: standard errors,
//! what dereferences to one, what says it in its own words, texts, what is loggable, what has a text form, and the rest,
//! of which the type is told.

use std::any::type_name;
use std::error::Error;
use std::fmt::{self, Display};
use std::ops::Deref;

use crate::debug::debug_by_loggable;
use crate::error_value::{AsDynError, ErrorProbe, ErrorValue, LoggableError};
use crate::error_value::{ViaDeref, ViaError, ViaLoggableError};
use crate::loggable::{Loggable, ValueWriter, render};

/// An error on its way into the record of its function.
#[derive(Debug)]
pub enum Failure<'a> {
    /// An error as `error = e` takes it.
    Known(ErrorValue<'a>),
    /// Another value.
    Other {
        /// Its type.
        type_name: &'static str,
        /// Its text, or the type's name where it has none.
        text: String,
    },
}

impl Failure<'_> {
    fn other<T>(text: String) -> Self {
        Self::Other {
            type_name: type_name::<T>(),
            text,
        }
    }
}

impl Loggable for Failure<'_> {
    fn log(&self, out: ValueWriter<'_>) {
        match self {
            Self::Known(error) => error.log(out),
            Self::Other { type_name, text } => out.error(type_name, text, &[]),
        }
    }
}

/// Carries the reference through method look-up.
#[derive(Debug)]
pub struct FailureProbe<'a, T>(pub &'a T);

macro_rules! tier {
    ($(#[$doc:meta])* $name:ident, $probe:ty, ($($bounds:tt)*), $this:ident => $failure:expr) => {
        $(#[$doc])*
        pub trait $name<'a, T> {
            /// What the record tells.
            fn candor_failure(&self) -> Failure<'a>;
        }

        impl<'a, T> $name<'a, T> for $probe
        where
            $($bounds)*
        {
            fn candor_failure(&self) -> Failure<'a> {
                let $this: &'a T = self.0;
                $failure
            }
        }
    };
}

tier!(
    /// A standard error.
    ViaFailureError, &&&&&&FailureProbe<'a, T>, (T: Error),
    error => Failure::Known((&&&ErrorProbe(error)).candor_error_value())
);
tier!(
    /// Something that owns one.
    ViaFailureDeref, &&&&&FailureProbe<'a, T>, (T: Deref, T::Target: AsDynError),
    error => Failure::Known((&&ErrorProbe(error)).candor_error_value())
);
tier!(
    /// What implements [`LoggableError`].
    ViaOwnWords, &&&&FailureProbe<'a, T>, (T: LoggableError),
    error => Failure::Known(ErrorProbe(error).candor_error_value())
);
tier!(
    /// A text.
    ViaText, &&&FailureProbe<'a, T>, (T: AsRef<str>),
    text => Failure::other::<T>(text.as_ref().to_owned())
);
tier!(
    /// What shows of itself what may be shown.
    ViaLoggable, &&FailureProbe<'a, T>, (T: Loggable),
    value => Failure::other::<T>(render(format_args!("{}", Shown(value))))
);
tier!(
    /// What has a text form.
    ViaDisplay, &FailureProbe<'a, T>, (T: Display),
    value => Failure::other::<T>(render(format_args!("{value}")))
);
tier!(
    /// Anything.
    ViaAnything, FailureProbe<'a, T>, (),
    _value => Failure::other::<T>(NO_TEXT.to_owned())
);

/// In place of the text of an error that has none.
const NO_TEXT: &str = "(an error without a text)";

/// A type's name without its path; none of tuples, arrays and references.
fn name_of<T>() -> &'static str {
    let path = type_name::<T>().split('<').next().unwrap_or_default();
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let is_named = path == "()" || path.chars().all(is_path);
    let name = path.rsplit("::").next().filter(|_| is_named);
    name.unwrap_or_default()
}

/// A value as a record would show it.
struct Shown<'a, T>(&'a T);

impl<T: Loggable> Display for Shown<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_by_loggable(name_of::<T>(), self.0, f)
    }
}

//! `error = e`: type, message and causes of whatever kind of error it is.
//!
//! Three tiers, tried in turn by the number of references that method look-up has to add: a standard
//! error, something that dereferences to one (`anyhow::Error`, `Box<dyn Error>`), and, last, a trait
//! that names in its own words what was expected.

use std::any::type_name;
use std::error::Error;
use std::fmt;
use std::ops::Deref;

use crate::loggable::{Loggable, ValueWriter, render};

/// Most causes that are followed; a chain that bites its own tail ends here.
const MAX_CAUSES: usize = 32;

/// An error on its way into a record.
#[derive(Clone, Copy)]
pub struct ErrorValue<'a> {
    type_name: &'static str,
    error: Option<&'a (dyn Error + 'a)>,
}

#[cfg(any(feature = "log", feature = "tracing"))]
impl<'a> ErrorValue<'a> {
    /// An error of which no more is known than that it is one.
    pub(crate) fn of_dyn(error: &'a (dyn Error + 'a)) -> Self {
        Self {
            type_name: type_name::<dyn Error>(),
            error: Some(error),
        }
    }
}

impl fmt::Debug for ErrorValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorValue")
            .field("type_name", &self.type_name)
            .finish_non_exhaustive()
    }
}

impl Loggable for ErrorValue<'_> {
    fn log(&self, out: ValueWriter<'_>) {
        let Some(error) = self.error else {
            return out.none();
        };
        let message = render(format_args!("{error}"));
        out.error(
            &readable(self.type_name),
            &message,
            &causes(error, &message),
        );
    }
}

/// The messages below the first, without those that their parent has already quoted.
fn causes(error: &dyn Error, message: &str) -> Vec<String> {
    let mut above = message.to_owned();
    std::iter::successors(error.source(), |cause| (*cause).source())
        .take(MAX_CAUSES)
        .filter_map(|cause| {
            let text = render(format_args!("{cause}"));
            let is_new = !above.ends_with(&text);
            above.clone_from(&text);
            is_new.then_some(text)
        })
        .collect()
}

/// An error as one text, its causes behind it: for a field that is not the record's `error`.
#[cfg(any(feature = "log", feature = "tracing"))]
pub(crate) struct ErrorText<'a>(pub(crate) &'a (dyn Error + 'a));

#[cfg(any(feature = "log", feature = "tracing"))]
impl Loggable for ErrorText<'_> {
    fn log(&self, out: ValueWriter<'_>) {
        let message = render(format_args!("{}", self.0));
        let causes = causes(self.0, &message);
        let parts: Vec<String> = std::iter::once(message).chain(causes).collect();
        out.text(&parts.join(": "));
    }
}

/// A type's name as its users write it.
fn readable(type_name: &str) -> String {
    type_name
        .trim_start_matches('&')
        .split_inclusive(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'))
        .map(shortened)
        .collect()
}

/// A path, and the sign after it, without what everybody leaves out; `axum_core::error::Error` is none of the standard library's.
fn shortened(path: &str) -> String {
    const SHORT: [(&str, &str); 3] = [
        ("alloc::boxed::Box", "Box"),
        ("core::error::Error", "Error"),
        ("core::marker::", ""),
    ];
    let mut found = SHORT
        .iter()
        .filter_map(|(long, short)| Some((short, path.strip_prefix(long)?)));
    found
        .next()
        .map_or_else(|| path.to_owned(), |(short, rest)| format!("{short}{rest}"))
}

/// An error that `error = e` takes.
///
/// Every [`std::error::Error`] is taken without it, and so is `anyhow::Error`, `eyre::Report` and
/// `Box<dyn Error>`; implement it for a type of your own that is none of these.
#[diagnostic::on_unimplemented(
    message = "`error = …` needs an error value, found `{Self}` [candor::E0402]",
    label = "not a `std::error::Error`, `anyhow::Error` or boxed error",
    note = "for plain text: `reason = value`; for a type with `Display`: `reason = display(value)`",
    note = "see: https://docs.rs/candor/latest/candor/errors/e0402/index.html"
)]
pub trait LoggableError {
    /// The error, if there is one.
    fn as_error(&self) -> Option<&(dyn Error + '_)>;

    /// The error's type, as `error_type` names it.
    fn error_type(&self) -> &'static str {
        type_name::<Self>()
    }
}

#[diagnostic::do_not_recommend]
impl<E: Error> LoggableError for Option<E> {
    fn error_type(&self) -> &'static str {
        type_name::<E>()
    }

    fn as_error(&self) -> Option<&(dyn Error + '_)> {
        self.as_ref().map(|error| error as &(dyn Error + '_))
    }
}

/// Carries the reference through method look-up.
#[derive(Debug)]
pub struct ErrorProbe<'a, T: ?Sized>(pub &'a T);

/// A standard error.
pub trait ViaError<'a> {
    /// Captures it.
    fn candor_error_value(&self) -> ErrorValue<'a>;
}

impl<'a, T: Error> ViaError<'a> for &&ErrorProbe<'a, T> {
    fn candor_error_value(&self) -> ErrorValue<'a> {
        ErrorValue {
            type_name: type_name::<T>(),
            error: Some(self.0),
        }
    }
}

/// What an owner of an error gives out.
pub trait AsDynError {
    /// The error inside.
    fn as_dyn_error(&self) -> &(dyn Error + '_);
}

macro_rules! as_dyn_error {
    ($($object:ty),*) => { $(
        impl AsDynError for $object {
            fn as_dyn_error(&self) -> &(dyn Error + '_) {
                self
            }
        }
    )* };
}

as_dyn_error!(
    dyn Error,
    dyn Error + Send,
    dyn Error + Sync,
    dyn Error + Send + Sync
);

/// Something that owns an error.
pub trait ViaDeref<'a> {
    /// Captures the error inside.
    fn candor_error_value(&self) -> ErrorValue<'a>;
}

impl<'a, T> ViaDeref<'a> for &ErrorProbe<'a, T>
where
    T: Deref,
    T::Target: AsDynError,
{
    fn candor_error_value(&self) -> ErrorValue<'a> {
        ErrorValue {
            type_name: type_name::<T>(),
            error: Some(self.0.as_dyn_error()),
        }
    }
}

/// Anything else, if it says how.
pub trait ViaLoggableError<'a, T> {
    /// Captures it.
    fn candor_error_value(&self) -> ErrorValue<'a>
    where
        T: LoggableError;
}

impl<'a, T> ViaLoggableError<'a, T> for ErrorProbe<'a, T> {
    fn candor_error_value(&self) -> ErrorValue<'a>
    where
        T: LoggableError,
    {
        ErrorValue {
            type_name: self.0.error_type(),
            error: self.0.as_error(),
        }
    }
}

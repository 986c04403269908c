//! What a task can return, and when that is a failure.

use std::convert::Infallible;
use std::error::Error;
use std::ops::Deref;

use crate::error_value::{AsDynError, ErrorProbe, ErrorValue, ViaDeref as _, ViaError as _};

/// What the future of a [`task`](crate::task()) can return: nothing, or a `Result`.
///
/// The error is any standard one, `anyhow::Error`, `eyre::Report` or a boxed one. `Way` keeps these apart; it is
/// always inferred.
#[diagnostic::on_unimplemented(
    message = "a task returns `()` or a `Result`, found `{Self}`",
    label = "what becomes of this?",
    note = "end the future with `;`, or log the value inside it and return `Ok::<(), std::io::Error>(())`",
    note = "the error of a `Result` is a `std::error::Error`, `anyhow::Error` or a boxed error"
)]
pub trait TaskOutput<Way> {
    #[doc(hidden)]
    fn failure(&self) -> Option<ErrorValue<'_>>;
}

/// No error is possible.
#[derive(Debug)]
pub struct Always(Infallible);

/// The error is a standard one.
#[derive(Debug)]
pub struct OrError(Infallible);

/// The error is what an owner gives out.
#[derive(Debug)]
pub struct OrOwnedError(Infallible);

impl TaskOutput<Always> for () {
    fn failure(&self) -> Option<ErrorValue<'_>> {
        None
    }
}

/// What a function returns: a way to name `!`, which stable Rust has for functions alone.
pub trait Returns {
    /// That type.
    type Output;
}

impl<R> Returns for fn() -> R {
    type Output = R;
}

/// Of a task that goes on until it is dropped.
impl TaskOutput<Always> for <fn() -> ! as Returns>::Output {
    fn failure(&self) -> Option<ErrorValue<'_>> {
        None
    }
}

impl TaskOutput<Always> for Infallible {
    fn failure(&self) -> Option<ErrorValue<'_>> {
        None
    }
}

impl<T, E: Error> TaskOutput<OrError> for Result<T, E> {
    fn failure(&self) -> Option<ErrorValue<'_>> {
        let error = self.as_ref().err()?;
        Some((&&&ErrorProbe(error)).candor_error_value())
    }
}

impl<T, E: Deref<Target: AsDynError>> TaskOutput<OrOwnedError> for Result<T, E> {
    fn failure(&self) -> Option<ErrorValue<'_>> {
        let error = self.as_ref().err()?;
        Some((&&ErrorProbe(error)).candor_error_value())
    }
}

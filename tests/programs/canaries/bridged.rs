//! Secrets in the records of other libraries.

use std::error::Error;
use std::fmt;

use tracing::field::Empty;

use crate::secrets::CANARY;

/// Prints whatever it is given.
#[derive(Debug)]
struct Failure(String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Failure {}

/// A secret without a shape, where a name hides it.
pub(crate) fn plant_by_name() {
    for level in log::Level::iter() {
        log::log!(level, password = CANARY, "x-api-key" = CANARY; "login with password={CANARY}");
        log::log!(level, name = "token", value = CANARY; "Pair given");
    }
    tracing::trace!(password = CANARY, user.pwd = ?CANARY, "login with password={CANARY}");
    tracing::error!(password = %CANARY, name = "token", value = CANARY, "Pair given");
    let span = tracing::error_span!("login", password = CANARY, token = Empty);
    span.record("token", CANARY);
    span.in_scope(|| tracing::error!("Inside a span"));
}

/// A secret that its shape gives away, anywhere.
pub(crate) fn plant(text: &str) {
    // `log` takes no error that may end.
    let failure: &'static Failure = Box::leak(Box::new(Failure(text.to_owned())));
    for level in log::Level::iter() {
        log::log!(level, note = text, failure:? = failure, error:err = failure; "{text}");
        log::log!(target: text, level, list:? = [text], cause:err = failure; "Text given");
    }
    let error: &(dyn Error + 'static) = failure;
    tracing::trace!(note = text, failure = ?failure, shown = %text, "{text}");
    tracing::error!(note = text, failure = ?failure, error, cause = error, "{text}");
    let span = tracing::error_span!("given", note = text, failure = ?failure, late = Empty);
    span.record("late", text);
    span.in_scope(|| tracing::error!("Inside a span"));
}

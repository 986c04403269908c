//! What goes wrong, and what the caller is told of it.

use std::any::Any;
use std::fmt;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use candor::http::Problem;
use candor::log_error;

/// Why a request was not served.
pub(crate) enum Failure {
    Refused(StatusCode, &'static str),
    /// Ours to mend: the caller learns the trace id, and the log what happened.
    Internal(anyhow::Error),
}

impl<E: Into<anyhow::Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Internal(error.into())
    }
}

/// For the log.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(status, why) => write!(f, "{status}: {why}"),
            Self::Internal(error) => write!(f, "{error:#}"),
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Self::Refused(status, why) => Problem::new(status).detail(why).into_response(),
            Self::Internal(error) => {
                log_error!("Unhandled exception", error = error);
                Problem::new(StatusCode::INTERNAL_SERVER_ERROR).into_response()
            }
        }
    }
}

/// The panic itself is in the log: `candor::init` sees to that.
pub(crate) fn panicked(_panic: Box<dyn Any + Send>) -> Response {
    Problem::new(StatusCode::INTERNAL_SERVER_ERROR).into_response()
}

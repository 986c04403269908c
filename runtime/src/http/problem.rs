//! An error response by which its reader finds the records.

use std::fmt;

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderValue};

use crate::encode::escape;
use crate::scope::trace_id;
use crate::trace::TraceId;

/// An error response of problem details ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)) with the trace id.
///
/// It says what the status says, and a fixed sentence at most: what went wrong inside is for the log.
///
/// # Examples
///
/// As the error of a handler, and as what a panic answers with:
///
/// ```
/// use axum::http::StatusCode;
/// use axum::response::IntoResponse;
/// use candor::http::Problem;
///
/// async fn order() -> Result<&'static str, Problem> {
///     Err(Problem::new(StatusCode::CONFLICT).detail("the order has been shipped"))
/// }
///
/// // Inside `RequestLayer`, with the crate `tower-http`: `CatchPanicLayer::custom(panicked)`.
/// fn panicked(_panic: Box<dyn std::any::Any + Send>) -> axum::response::Response {
///     Problem::new(StatusCode::INTERNAL_SERVER_ERROR).into_response()
/// }
/// # let _ = (order, panicked);
/// ```
///
/// ```json
/// {"type":"about:blank","title":"Conflict","status":409,"detail":"the order has been shipped","trace_id":"4bf92f3577b34da6a3ce929d0e0e4736"}
/// ```
#[doc(alias = "ProblemDetails")]
#[derive(Clone, Copy, Debug)]
pub struct Problem {
    status: StatusCode,
    detail: Option<&'static str>,
    trace_id: TraceId,
}

impl Problem {
    /// A problem of this status, in the trace of what is going on here.
    #[must_use]
    pub fn new(status: StatusCode) -> Self {
        Self {
            status,
            detail: None,
            trace_id: trace_id(),
        }
    }

    /// Adds a fixed sentence for the caller.
    #[must_use]
    pub const fn detail(mut self, detail: &'static str) -> Self {
        self.detail = Some(detail);
        self
    }

    fn to_json(self) -> String {
        let title = self.status.canonical_reason().unwrap_or("Unknown");
        let mut detail = String::new();
        if let Some(text) = self.detail {
            detail.push_str(r#""detail":""#);
            escape(text, &mut detail);
            detail.push_str("\",");
        }
        let (status, trace_id) = (self.status.as_u16(), self.trace_id);
        format!(
            r#"{{"type":"about:blank","title":"{title}","status":{status},{detail}"trace_id":"{trace_id}"}}"#
        )
    }
}

impl From<StatusCode> for Problem {
    fn from(status: StatusCode) -> Self {
        Self::new(status)
    }
}

/// Its status and its sentence, for the record of a function that returns it.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.status.fmt(f)?;
        self.detail.map_or(Ok(()), |detail| write!(f, ": {detail}"))
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        const PROBLEM_JSON: HeaderValue = HeaderValue::from_static("application/problem+json");
        let headers = [(CONTENT_TYPE, PROBLEM_JSON)];
        (self.status, headers, self.to_json()).into_response()
    }
}

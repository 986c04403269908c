//! The headers by which a caller finds the records of its request.

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};

use super::inbound::Inbound;

const X_TRACE_ID: HeaderName = HeaderName::from_static("x-trace-id");
const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// `X-Trace-Id` and `X-Request-ID`: the caller's own id, if it sent one, else the trace id.
#[derive(Debug)]
pub(super) struct ResponseHeaders {
    trace_id: HeaderValue,
    request_id: HeaderValue,
}

impl ResponseHeaders {
    pub(super) fn of(inbound: &Inbound) -> Option<Self> {
        let trace_id = HeaderValue::from_str(&inbound.trace.trace_id().to_string()).ok()?;
        let request_id = inbound.request_id.as_ref();
        let request_id = request_id.and_then(|id| HeaderValue::from_str(id.as_str()).ok());
        Some(Self {
            request_id: request_id.unwrap_or_else(|| trace_id.clone()),
            trace_id,
        })
    }

    pub(super) fn write(self, headers: &mut HeaderMap) {
        headers.insert(X_TRACE_ID, self.trace_id);
        headers.insert(X_REQUEST_ID, self.request_id);
    }
}

//! The headers that carry a trace to another service.

use http::header::{HeaderMap, HeaderName, HeaderValue};

use crate::trace::{TraceParent, TraceState};

const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");
const TRACESTATE: HeaderName = HeaderName::from_static("tracestate");

/// Puts the trace of what is going on here into the headers of a request that goes out.
///
/// It sets `traceparent`, and `tracestate` if one came in; what stood there before is replaced.
///
/// # Examples
///
/// ```
/// let mut request = http::Request::new(());
/// candor::context! {}.run(|| candor::http::inject(request.headers_mut()));
/// assert_eq!(request.headers()["traceparent"].len(), 55);
/// ```
#[doc(alias = "propagate")]
pub fn inject(headers: &mut HeaderMap) {
    set(headers, TRACEPARENT, &TraceParent::current().to_string());
    match TraceState::current() {
        Some(state) => set(headers, TRACESTATE, state.as_str()),
        None => drop(headers.remove(TRACESTATE)),
    }
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    // Both were checked when they came in; a value that could not be sent is left out.
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

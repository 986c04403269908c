//! What the records of a request say of it.

use http::header::CONTENT_LENGTH;
use http::{HeaderMap, Method, Request};
use http_body::Body;

use super::request_id::RequestId;
use crate::scope::Fields;

/// The route's template where the framework knows it, else the path; never the query.
pub(super) fn path<A>(request: &Request<A>) -> &str {
    #[cfg(feature = "axum")]
    if let Some(route) = request.extensions().get::<axum::extract::MatchedPath>() {
        return route.as_str();
    }
    request.uri().path()
}

/// The fields of every record of the request.
pub(super) fn fields<A>(request: &Request<A>, request_id: Option<&RequestId>) -> Fields {
    crate::fields! {
        http_method = method(request.method()),
        // A path that is no template is the client's to choose.
        request_path = truncated(path(request), 256),
        request_id = request_id.map(RequestId::as_str),
    }
}

/// The method, if it is one of the registered ones: others are whatever a client made up.
fn method(method: &Method) -> &str {
    const KNOWN: [&Method; 9] = [
        &Method::GET,
        &Method::POST,
        &Method::PUT,
        &Method::DELETE,
        &Method::HEAD,
        &Method::OPTIONS,
        &Method::CONNECT,
        &Method::PATCH,
        &Method::TRACE,
    ];
    if KNOWN.contains(&method) {
        method.as_str()
    } else {
        "OTHER"
    }
}

/// How long a body is going to be, where that is known before.
pub(super) fn announced_length(headers: &HeaderMap, body: &impl Body) -> Option<u64> {
    let header = headers
        .get(CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok());
    let written = header.and_then(|length| length.parse().ok());
    written.or_else(|| body.size_hint().exact())
}

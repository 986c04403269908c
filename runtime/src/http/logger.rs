//! The logger of a request, as an argument of axum's handlers.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::request::Parts;

use crate::logger::Logger;
use crate::process::logger;

/// A logger that carries the request's fields and its trace id wherever it is taken.
///
/// Inside the request the macros need none: the scope is enough. This one goes along to threads and queues outside of it;
/// in another scope, that one's fields and trace id hold.
///
/// # Examples
///
/// ```
/// use candor::http::RequestLogger;
/// use candor::log_info;
///
/// async fn export(RequestLogger(logger): RequestLogger) -> &'static str {
///     std::thread::spawn(move || log_info!(logger: &logger, "Export written"));
///     "started"
/// }
/// # let _: axum::Router = axum::Router::new().route("/exports", axum::routing::post(export));
/// ```
#[derive(Clone, Debug)]
pub struct RequestLogger(pub Logger);

impl<S: Sync> FromRequestParts<S> for RequestLogger {
    type Rejection = Infallible;

    async fn from_request_parts(_parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(Self(logger().at_home_here()))
    }
}

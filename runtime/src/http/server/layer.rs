//! The layer and its settings.

use std::sync::Arc;

use tower_layer::Layer;

use super::RequestService;
use super::settings::Settings;
use crate::level::Level;

/// Gives each request a scope of its own and its two records; see [the module](crate::http).
///
/// Put it around the routes, inside what handles connections and outside what authenticates, catches panics or limits time: what they
/// do is then part of the request. Apply it once. With axum, `Router::layer` runs it after routing, so that
/// `request_path` is the route's template; elsewhere it is the path, without the query.
///
/// # What it costs
///
/// Two records and one scope for each request, and for each poll of its future and its body the change of a thread-local.
///
/// # Examples
///
/// ```
/// use candor::Level;
/// use candor::http::RequestLayer;
///
/// let layer = RequestLayer::new()
///     .client_error_level(Level::Info)
///     .trust_inbound(false)
///     .quiet("/health");
/// # let _ = layer;
/// ```
#[doc(alias = "TraceLayer")]
#[doc(alias = "middleware")]
#[derive(Clone, Debug, Default)]
pub struct RequestLayer {
    settings: Arc<Settings>,
}

impl RequestLayer {
    /// A layer with the default settings.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn with(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(Arc::make_mut(&mut self.settings));
        self
    }

    /// The level of "Request received"; INFO unless told otherwise.
    #[must_use]
    pub fn received_level(self, level: Level) -> Self {
        self.with(|settings| settings.received = level)
    }

    /// The level of "Request completed" where all went well; INFO unless told otherwise.
    #[must_use]
    pub fn completed_level(self, level: Level) -> Self {
        self.with(|settings| settings.completed = level)
    }

    /// Its level for a status of 400 to 499 and for a request that the client has abandoned; WARNING unless told otherwise.
    #[must_use]
    pub fn client_error_level(self, level: Level) -> Self {
        self.with(|settings| settings.client_error = level)
    }

    /// Its level for a status of 500 and above, a failure and a panic; ERROR unless told otherwise.
    #[must_use]
    pub fn server_error_level(self, level: Level) -> Self {
        self.with(|settings| settings.server_error = level)
    }

    /// Whether ids of the caller are taken over; they are unless told otherwise.
    ///
    /// At the edge of a network, where anybody may send any id, `false` gives each request a new one.
    #[must_use]
    pub fn trust_inbound(self, trust: bool) -> Self {
        self.with(|settings| settings.trusts_inbound = trust)
    }

    /// Whether responses carry `X-Trace-Id` and `X-Request-ID`; they do unless told otherwise.
    #[must_use]
    pub fn response_headers(self, send: bool) -> Self {
        self.with(|settings| settings.sends_headers = send)
    }

    /// Logs the requests of this path, or of this route template, at DEBUG as long as they succeed: health checks.
    #[must_use]
    pub fn quiet(self, path: impl Into<String>) -> Self {
        self.with(|settings| settings.quiet.push(path.into()))
    }
}

impl<S> Layer<S> for RequestLayer {
    type Service = RequestService<S>;

    fn layer(&self, inner: S) -> RequestService<S> {
        RequestService::new(inner, Arc::clone(&self.settings))
    }
}

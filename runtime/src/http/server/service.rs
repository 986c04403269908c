//! The service that opens a request's scope.

use std::fmt::Display;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use http_body::Body;
use tower_service::Service;

use super::ResponseFuture;
use super::exchange::Exchange;
use super::settings::Settings;

/// A service behind a [`RequestLayer`](super::RequestLayer).
#[derive(Clone, Debug)]
pub struct RequestService<S> {
    inner: S,
    settings: Arc<Settings>,
}

impl<S> RequestService<S> {
    pub(super) const fn new(inner: S, settings: Arc<Settings>) -> Self {
        Self { inner, settings }
    }
}

impl<S, A, B> Service<Request<A>> for RequestService<S>
where
    S: Service<Request<A>, Response = Response<B>, Error: Display>,
    A: Body,
    B: Body,
{
    type Response = Response<super::ResponseBody<B>>;
    type Error = S::Error;
    type Future = ResponseFuture<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<A>) -> Self::Future {
        let mut exchange = Exchange::open(&request, Arc::clone(&self.settings));
        let future = exchange.watch(|| self.inner.call(request));
        ResponseFuture::new(future, exchange)
    }
}

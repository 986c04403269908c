//! The future of a response, polled in its request's scope.

use std::fmt::Display;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::Response;
use http_body::Body;
use pin_project_lite::pin_project;

use super::ResponseBody;
use super::exchange::Exchange;
use super::failure::Failure;

pin_project! {
    /// The future of a [`RequestService`](super::RequestService).
    #[derive(Debug)]
    #[must_use = "futures do nothing unless they are awaited"]
    pub struct ResponseFuture<F> {
        // None once it is over: its destructors run in the scope.
        #[pin]
        future: Option<F>,
        // None once the response has it.
        exchange: Option<Exchange>,
    }

    impl<F> PinnedDrop for ResponseFuture<F> {
        fn drop(this: Pin<&mut Self>) {
            let mut this = this.project();
            if let Some(exchange) = this.exchange.as_ref() {
                exchange.within(|| this.future.set(None));
            }
        }
    }
}

impl<F> ResponseFuture<F> {
    pub(super) const fn new(future: F, exchange: Exchange) -> Self {
        Self {
            future: Some(future),
            exchange: Some(exchange),
        }
    }
}

impl<F, B, E> Future for ResponseFuture<F>
where
    F: Future<Output = Result<Response<B>, E>>,
    B: Body,
    E: Display,
{
    type Output = Result<Response<ResponseBody<B>>, E>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let (Some(future), Some(exchange)) =
            (this.future.as_mut().as_pin_mut(), &mut this.exchange)
        else {
            return Poll::Pending;
        };
        let result = ready!(exchange.watch(|| future.poll(context)));
        exchange.watch(|| this.future.set(None));
        let Some(mut exchange) = this.exchange.take() else {
            return Poll::Pending;
        };
        Poll::Ready(match result {
            Ok(response) => Ok(exchange.respond(response)),
            Err(error) => {
                exchange.fail(&Failure::of(&error));
                Err(error)
            }
        })
    }
}

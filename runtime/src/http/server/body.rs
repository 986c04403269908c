//! The body of a response, polled and counted in its request's scope.

use std::fmt::Display;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Buf;
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

use super::exchange::Exchange;
use super::failure::Failure;

pin_project! {
    /// The body of a response behind a [`RequestLayer`](super::RequestLayer).
    #[derive(Debug)]
    pub struct ResponseBody<B> {
        // None once it is being dropped: its destructors run in the scope.
        #[pin]
        body: Option<B>,
        exchange: Exchange,
    }

    impl<B> PinnedDrop for ResponseBody<B> {
        fn drop(this: Pin<&mut Self>) {
            let mut this = this.project();
            this.exchange.within(|| this.body.set(None));
        }
    }
}

impl<B> ResponseBody<B> {
    pub(super) const fn new(body: B, exchange: Exchange) -> Self {
        Self {
            body: Some(body),
            exchange,
        }
    }
}

impl<B: Body<Error: Display>> Body for ResponseBody<B> {
    type Data = B::Data;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<B::Data>, B::Error>>> {
        let this = self.project();
        let Some(mut body) = this.body.as_pin_mut() else {
            return Poll::Ready(None);
        };
        let exchange = this.exchange;
        let frame = ready!(exchange.watch(|| body.as_mut().poll_frame(context)));
        match &frame {
            None => exchange.finish(),
            Some(Err(error)) => exchange.fail(&Failure::of(error)),
            Some(Ok(frame)) => {
                let bytes = frame.data_ref().map_or(0, Buf::remaining);
                exchange.sent(u64::try_from(bytes).unwrap_or(u64::MAX));
                // A server that sees this end does not ask for another frame.
                if body.is_end_stream() {
                    exchange.finish();
                }
            }
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.as_ref().is_none_or(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.body
            .as_ref()
            .map_or_else(SizeHint::default, Body::size_hint)
    }
}

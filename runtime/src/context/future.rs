//! Futures that are polled in a scope, wherever that happens.

use std::future::Future;
use std::pin::Pin;
use std::task::Poll;

use pin_project_lite::pin_project;

use super::{Carried, Context};
use crate::scope::Scope;

/// Puts futures into scopes; no runtime is needed.
///
/// # Examples
///
/// ```
/// use candor::{FutureExt, context, log_info};
/// # fn block_on<F: Future>(future: F) -> F::Output {
/// #     let mut future = std::pin::pin!(future);
/// #     let mut context = std::task::Context::from_waker(std::task::Waker::noop());
/// #     loop {
/// #         if let std::task::Poll::Ready(output) = future.as_mut().poll(&mut context) {
/// #             return output;
/// #         }
/// #     }
/// # }
///
/// let logs = candor::testing::capture();
/// block_on(
///     async {
///         std::future::ready(()).await;
///         log_info!("Order placed");
///     }
///     .in_context(context! { user_id = 7 }),
/// );
/// logs.one().assert_field("user_id", 7);
/// ```
#[doc(alias = "Instrument")]
pub trait FutureExt: Future + Sized {
    /// Runs the future in a scope of its own, inside the one that is current now.
    ///
    /// It is in the scope during each poll and while it is dropped, on whatever thread that is.
    fn in_context(self, context: Context) -> InContext<Self> {
        InContext {
            carried: Carried::with(Some(Scope::new(context.opening()))),
            future: Some(self),
        }
    }

    /// Runs the future in the scope that is current now: for `tokio::spawn`, a `JoinSet` or a channel.
    #[doc(alias = "in_current_span")]
    fn in_current_context(self) -> InContext<Self> {
        InContext {
            carried: Carried::here(),
            future: Some(self),
        }
    }
}

impl<F: Future> FutureExt for F {}

pin_project! {
    /// A future in a scope; see [`FutureExt`].
    #[derive(Debug)]
    #[must_use = "futures do nothing unless they are awaited"]
    pub struct InContext<F> {
        // None once it is being dropped: its destructors run in the scope.
        #[pin]
        future: Option<F>,
        carried: Carried,
    }

    impl<F> PinnedDrop for InContext<F> {
        fn drop(this: Pin<&mut Self>) {
            let mut this = this.project();
            let _here = this.carried.enter();
            this.future.set(None);
        }
    }
}

impl<F: Future> Future for InContext<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut std::task::Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let _here = this.carried.enter();
        match this.future.as_pin_mut() {
            Some(future) => future.poll(context),
            None => Poll::Pending,
        }
    }
}

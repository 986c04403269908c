//! A future whose end is recorded, be it done, dropped or unwound.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

use pin_project_lite::pin_project;

use super::Opened;
use super::open::{Effort, End, Open};
use crate::level::Level;
use crate::scope::enter;

pin_project! {
    /// The body of an `async` function.
    ///
    /// Two words more than the body: what a call needs is on the heap, and only where its record is wanted.
    #[derive(Debug)]
    #[must_use = "futures do nothing unless they are awaited"]
    pub struct Logged<F> {
        // None once the body is done, or is being dropped: its destructors run in the scope.
        #[pin]
        body: Option<F>,
        open: Option<Box<Open>>,
    }

    impl<F> PinnedDrop for Logged<F> {
        fn drop(this: Pin<&mut Self>) {
            let mut this = this.project();
            let Some(open) = this.open.take() else {
                return;
            };
            let _inside = enter(Some(Arc::clone(&open.scope)));
            let _end = EarlyEnd(open);
            this.body.set(None);
        }
    }
}

/// Wraps the body of an `async` function.
pub fn logged<F: Future>(opened: Opened, body: F) -> Logged<F> {
    let open = opened.0.map(|mut open| {
        open.effort = open.site.wants(Level::Debug).then(Effort::default);
        open
    });
    Logged {
        body: Some(body),
        open,
    }
}

impl<F: Future> Future for Logged<F> {
    /// The call goes back to the function, which knows what its result means.
    type Output = (Opened, F::Output);

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let Some(body) = this.body.as_mut().as_pin_mut() else {
            return Poll::Pending;
        };
        let Some(open) = this.open else {
            let output = std::task::ready!(body.poll(context));
            this.body.set(None);
            return Poll::Ready((Opened(None), output));
        };
        let _inside = enter(Some(Arc::clone(&open.scope)));
        open.is_in_poll = true;
        let output = measured(open, || body.poll(context));
        if output.is_ready() {
            // Before the record: what the body's destructors log belongs to the call.
            this.body.set(None);
        }
        open.is_in_poll = false;
        let output = std::task::ready!(output);
        Poll::Ready((Opened(this.open.take()), output))
    }
}

/// Polls, and counts it where that is to be told.
fn measured<T>(open: &mut Open, poll: impl FnOnce() -> T) -> T {
    let Some(effort) = &mut open.effort else {
        return poll();
    };
    // Before: a poll that panics is one, too.
    effort.polls += 1;
    let began = Instant::now();
    let output = poll();
    effort.busy += began.elapsed();
    output
}

/// Logs the end of a body that is dropped before it is done, also where its destructors panic.
struct EarlyEnd(Box<Open>);

impl Drop for EarlyEnd {
    fn drop(&mut self) {
        let end = if self.0.is_in_poll {
            End::Panicked
        } else {
            End::Cancelled
        };
        if let Some(verdict) = self.0.not_ok(end) {
            self.0.end(verdict, end);
        }
    }
}

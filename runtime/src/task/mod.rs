//! Background work with a trace of its own.

mod output;
mod report;

use std::future::Future;
use std::marker::PhantomData;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Instant;

use pin_project_lite::pin_project;

pub use output::{Always, OrError, OrOwnedError, Returns, TaskOutput};

use crate::context::Carried;
use crate::outcome::Outcome;
use crate::trace::TraceId;
use report::{ended, named, started};

/// Background work with a trace id of its own, whose start, end and failure leave a record each.
///
/// The records are `Task started` and, at the end, exactly one of `Task completed` (INFO), `Task failed` (ERROR, with the
/// error or after a panic) and `Task cancelled` (WARNING: it was dropped before it was done). All of them, and whatever is logged
/// inside, carry `task_name`; the last also `outcome` and `duration_ms`. Nothing of the scope around is inherited; where there is one,
/// `Task started` says its trace id as `caller_trace_id`.
///
/// A task that is never polled leaves no record. What the future returns is given back; it is `()` or a `Result`.
///
/// # Examples
///
/// ```
/// use candor::log_info;
/// # fn block_on<F: Future>(future: F) -> F::Output {
/// #     let mut context = std::task::Context::from_waker(std::task::Waker::noop());
/// #     match std::pin::pin!(future).as_mut().poll(&mut context) {
/// #         std::task::Poll::Ready(output) => output,
/// #         std::task::Poll::Pending => unreachable!(),
/// #     }
/// # }
///
/// let logs = candor::testing::capture();
/// let outcome = block_on(candor::task("refresh_tokens", async {
///     log_info!("Tokens refreshed", token_count = 3);
///     Ok::<(), std::io::Error>(())
/// }));
/// assert!(outcome.is_ok());
///
/// let records = logs.records();
/// records[0].assert_message("Task started").assert_field("task_name", "refresh_tokens");
/// records[1].assert_message("Tokens refreshed").assert_field("task_name", "refresh_tokens");
/// records[2].assert_message("Task completed").assert_field("outcome", "ok");
/// ```
#[doc(alias = "job")]
#[doc(alias = "cron")]
#[must_use = "a task does nothing unless it is spawned or awaited"]
pub fn task<F, Way>(name: &'static str, future: F) -> Task<F, Way>
where
    F: Future<Output: TaskOutput<Way>>,
{
    let (scope, caller) = named(name);
    Task {
        future: Some(future),
        carried: Carried::with(Some(scope)),
        state: State::Waiting { caller },
        way: PhantomData,
    }
}

/// How far a task has come.
#[derive(Debug)]
enum State {
    /// Not polled yet.
    Waiting {
        caller: Option<TraceId>,
    },
    /// Polled, and not done.
    Running {
        since: Instant,
    },
    /// Inside a poll; found so later, the poll has panicked.
    InPoll {
        since: Instant,
    },
    Done,
}

pin_project! {
    /// Background work; see [`task`].
    #[derive(Debug)]
    #[must_use = "a task does nothing unless it is spawned or awaited"]
    pub struct Task<F, Way> {
        // None once it is done: its destructors run before the last record.
        #[pin]
        future: Option<F>,
        carried: Carried,
        state: State,
        way: PhantomData<fn() -> Way>,
    }

    impl<F, Way> PinnedDrop for Task<F, Way> {
        fn drop(this: Pin<&mut Self>) {
            let mut this = this.project();
            let _here = this.carried.enter();
            let dropped = catch_unwind(AssertUnwindSafe(|| this.future.set(None)));
            match this.state {
                State::Waiting { .. } | State::Done => {}
                State::Running { since } if dropped.is_ok() => ended(Outcome::Cancelled, *since, None),
                State::Running { since } | State::InPoll { since } => ended(Outcome::Panicked, *since, None),
            }
            if let Err(panic) = dropped {
                resume_unwind(panic);
            }
        }
    }
}

impl<F, Way> Future for Task<F, Way>
where
    F: Future<Output: TaskOutput<Way>>,
{
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let mut this = self.project();
        let _here = this.carried.enter();
        let since = match this.state {
            State::Waiting { caller } => started(*caller),
            State::Running { since } | State::InPoll { since } => *since,
            State::Done => return Poll::Pending,
        };
        *this.state = State::InPoll { since };
        let Some(future) = this.future.as_mut().as_pin_mut() else {
            return Poll::Pending;
        };
        let Poll::Ready(output) = future.poll(context) else {
            *this.state = State::Running { since };
            return Poll::Pending;
        };
        this.future.set(None);
        let failure = output.failure();
        *this.state = State::Done;
        let outcome = if failure.is_some() {
            Outcome::Error
        } else {
            Outcome::Ok
        };
        ended(outcome, since, failure);
        Poll::Ready(output)
    }
}

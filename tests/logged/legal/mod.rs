//! Functions that the compiler accepts, each as it is and under `#[logged]`: both give the same and drop the same, in order.

#![allow(
    unused_variables,
    unused_assignments,
    dead_code,
    clippy::pedantic,
    clippy::style,
    clippy::complexity,
    clippy::boxed_local,
    clippy::never_loop,
    clippy::let_underscore_must_use,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    reason = "the functions are there for their shapes"
)]

mod arguments;
mod asynchronous;
mod drops;
mod futures;
mod generics;
mod methods;
mod odd;
mod plain_results;
mod references;
mod results;
mod traits;

use std::cell::RefCell;
use std::fmt::Debug;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use candor::testing::capture;

thread_local! {
    static TOLD: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

pub(crate) fn tell(what: impl Into<String>) {
    TOLD.with_borrow_mut(|told| told.push(what.into()));
}

/// Tells of its end.
#[derive(Debug, PartialEq)]
pub(crate) struct Told(pub(crate) &'static str);

impl Drop for Told {
    fn drop(&mut self) {
        tell(self.0);
    }
}

/// An error like many.
#[derive(Debug, PartialEq)]
pub(crate) struct Refused(pub(crate) u32);

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "refused {}", self.0)
    }
}

impl std::error::Error for Refused {}

/// Pending once.
pub(crate) async fn pause() {
    let mut is_first = true;
    std::future::poll_fn(|_| {
        if std::mem::take(&mut is_first) {
            Poll::Pending
        } else {
            Poll::Ready(())
        }
    })
    .await;
}

pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = poll_once(future.as_mut()) {
            return output;
        }
    }
}

pub(crate) fn poll_once<F: Future + ?Sized>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

pub(crate) fn is_send<T: Send>(value: T) -> Box<T> {
    Box::new(value)
}

/// What a piece of work gives, and what it tells meanwhile.
fn observed<T: Debug>(work: impl FnOnce() -> T) -> (String, Vec<String>) {
    TOLD.take();
    let given = format!("{:?}", work());
    (given, TOLD.take())
}

/// Compares a function with the logged one, which has to leave one end record.
#[track_caller]
pub(crate) fn compare<A: Debug, B: Debug>(plain: impl FnOnce() -> A, logged: impl FnOnce() -> B) {
    let expected = observed(plain);
    let logs = capture();
    let found = observed(logged);
    assert_eq!(expected, found);
    let mut ends = logs.records();
    ends.retain(|one| {
        one.get("outcome")
            .is_some_and(|outcome| outcome != "started")
    });
    assert_eq!(ends.len(), 1, "{ends:?}");
}

/// Every function twice, in `plain` and in `logged`, where `[…]` before it are the attribute's arguments.
macro_rules! both {
    ($([$($arguments:tt)*] $item:item)*) => {
        mod plain {
            use super::*;
            $($item)*
        }
        mod logged {
            use super::*;
            $(#[candor::logged($($arguments)*)] $item)*
        }
    };
}

/// Calls both with the same arguments.
macro_rules! same {
    ($name:ident($($argument:expr),* $(,)?)) => {
        $crate::logged::legal::compare(
            || plain::$name($($argument),*),
            || logged::$name($($argument),*),
        )
    };
}

/// The same for functions that give futures.
macro_rules! same_async {
    ($name:ident($($argument:expr),* $(,)?)) => {
        $crate::logged::legal::compare(
            || $crate::logged::legal::block_on(plain::$name($($argument),*)),
            || $crate::logged::legal::block_on(logged::$name($($argument),*)),
        )
    };
}

pub(crate) use {both, same, same_async};

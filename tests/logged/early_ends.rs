//! Futures that are not polled to their end, and what they hold meanwhile.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use candor::testing::capture;
use candor::{log_info, logged};
use tokio::runtime::Builder;

use super::legal::{Refused, pause, poll_once};
use super::told;

/// Logs when it is dropped.
struct Noisy;

impl Drop for Noisy {
    fn drop(&mut self) {
        log_info!("Dropped");
    }
}

#[logged(n)]
async fn endless(n: u32) -> Result<(), Refused> {
    let _noisy = Noisy;
    std::future::pending().await
}

#[logged]
async fn around(n: u32) -> Result<(), Refused> {
    endless(n).await
}

fn runtime() -> tokio::runtime::Runtime {
    Builder::new_current_thread().enable_time().build().unwrap()
}

#[test]
fn a_future_that_is_never_polled_leaves_no_record() {
    let logs = capture();
    drop(endless(1));
    assert!(logs.is_empty());
}

#[test]
fn a_future_that_is_dropped_before_its_end_is_cancelled() {
    let logs = capture();
    let mut future = Box::pin(endless(1));
    assert!(poll_once(future.as_mut()).is_pending());
    assert!(logs.is_empty());
    drop(future);
    assert_eq!(told(&logs), ["Dropped", "endless INFO cancelled"]);
    for record in logs.records() {
        record.assert_field("n", 1);
    }
}

#[test]
fn a_timeout_cancels_each_call_once() {
    let logs = capture();
    runtime().block_on(async {
        let late = tokio::time::timeout(Duration::from_millis(1), around(1)).await;
        late.unwrap_err();
    });
    assert_eq!(
        told(&logs),
        ["Dropped", "endless INFO cancelled", "around INFO cancelled"]
    );
}

#[test]
fn the_branch_of_a_select_that_is_left_is_cancelled() {
    let logs = capture();
    runtime().block_on(async {
        tokio::select! {
            _ = endless(1) => {}
            () = tokio::task::yield_now() => {}
        }
    });
    let told = told(&logs);
    assert_eq!(
        told.last().map(String::as_str),
        Some("endless INFO cancelled")
    );
}

#[test]
fn a_future_that_is_dropped_by_a_panic_elsewhere_is_cancelled() {
    let logs = capture();
    let unwound = catch_unwind(AssertUnwindSafe(|| {
        let mut future = Box::pin(endless(1));
        assert!(poll_once(future.as_mut()).is_pending());
        std::panic::resume_unwind(Box::new("elsewhere"));
    }));
    unwound.unwrap_err();
    assert_eq!(told(&logs), ["Dropped", "endless INFO cancelled"]);
}

/// Panics when it is dropped.
struct Explosive;

impl Drop for Explosive {
    fn drop(&mut self) {
        std::panic::resume_unwind(Box::new("dropped"));
    }
}

#[logged]
async fn explosive() {
    let _explosive = Explosive;
    std::future::pending::<()>().await;
}

#[test]
fn a_future_whose_destructor_panics_leaves_its_record_all_the_same() {
    let logs = capture();
    let mut future = Box::pin(explosive());
    assert!(poll_once(future.as_mut()).is_pending());
    catch_unwind(AssertUnwindSafe(|| drop(future))).unwrap_err();
    assert_eq!(told(&logs), ["explosive INFO cancelled"]);
}

#[logged]
async fn late_panic() {
    let _noisy = Noisy;
    pause().await;
    std::panic::resume_unwind(Box::new("here"));
}

#[test]
fn a_panic_in_a_later_poll_is_one_record() {
    let logs = capture();
    let mut future = Box::pin(late_panic());
    assert!(poll_once(future.as_mut()).is_pending());
    catch_unwind(AssertUnwindSafe(|| poll_once(future.as_mut()))).unwrap_err();
    drop(future);
    assert_eq!(told(&logs), ["Dropped", "late_panic ERROR panicked"]);
}

#[test]
fn an_aborted_task_is_cancelled() {
    let logs = capture();
    runtime().block_on(async {
        let task = tokio::spawn(endless(1));
        tokio::task::yield_now().await;
        task.abort();
        assert!(task.await.unwrap_err().is_cancelled());
    });
    assert_eq!(told(&logs), ["Dropped", "endless INFO cancelled"]);
}

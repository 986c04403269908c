//! Threads that stay in the scope they were started in.

use std::thread::JoinHandle;

use crate::context::wrap;

/// Starts a thread whose records carry the scope that is current now, trace id included.
///
/// As [`std::thread::spawn`]; a test capture goes along, too. For a thread that is built, scoped or of a pool, wrap the closure:
/// [`context::wrap`](crate::context::wrap).
///
/// # Panics
///
/// When the system can't start a thread, as [`std::thread::spawn`] does.
///
/// # Examples
///
/// ```
/// use candor::{context, log_info};
///
/// let logs = candor::testing::capture();
/// context! { batch_id = 3 }.run(|| {
///     candor::thread::spawn(|| log_info!("Part done")).join().unwrap();
/// });
/// logs.one().assert_field("batch_id", 3);
/// ```
pub fn spawn<R: Send + 'static>(work: impl FnOnce() -> R + Send + 'static) -> JoinHandle<R> {
    std::thread::spawn(wrap(work))
}

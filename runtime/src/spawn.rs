//! Tasks of tokio that stay in the scope they were started in.

use std::future::Future;

use tokio::task::JoinHandle;

use crate::context::{FutureExt, wrap};

/// Spawns a task whose records carry the scope that is current now, trace id included.
///
/// As [`tokio::spawn`]; a test capture goes along, too. For a `JoinSet` or a runtime's handle, bring the future into the scope:
/// `set.spawn(future.in_current_context())`.
///
/// # Panics
///
/// Outside a runtime of tokio, as [`tokio::spawn`] does.
///
/// # Examples
///
/// ```
/// use candor::{FutureExt, context, log_info};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let logs = candor::testing::capture();
/// async {
///     candor::spawn(async { log_info!("Mail sent") }).await.unwrap();
/// }
/// .in_context(context! { user_id = 7 })
/// .await;
/// logs.one().assert_field("user_id", 7);
/// # }
/// ```
pub fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future<Output: Send + 'static> + Send + 'static,
{
    tokio::spawn(future.in_current_context())
}

/// Runs blocking work on tokio's threads for it, in the scope that is current now.
///
/// As [`tokio::task::spawn_blocking`]; a test capture goes along, too.
///
/// # Panics
///
/// Outside a runtime of tokio.
///
/// # Examples
///
/// ```
/// use candor::{FutureExt, context, log_info};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let logs = candor::testing::capture();
/// async {
///     candor::spawn_blocking(|| log_info!("File hashed")).await.unwrap();
/// }
/// .in_context(context! { user_id = 7 })
/// .await;
/// logs.one().assert_field("user_id", 7);
/// # }
/// ```
pub fn spawn_blocking<R: Send + 'static>(
    work: impl FnOnce() -> R + Send + 'static,
) -> JoinHandle<R> {
    tokio::task::spawn_blocking(wrap(work))
}

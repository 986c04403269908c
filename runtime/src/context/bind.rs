//! Fields that become known while the work is going on.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::scope::{Fields, bind_here};

/// Calls of [`bind`] that found nothing to bind to.
static UNBOUND: AtomicU64 = AtomicU64::new(0);

/// Adds fields to the work that is going on: every later record of it carries them.
///
/// They belong to the innermost scope that `context!`, a request or a task has opened, and go when it ends. The function
/// that finds them out, `#[logged]` or not, may return before. A statement that binds again replaces what it
/// bound before; another one's field of the same name beats it, and both beat what the scope began with.
///
/// Outside any such scope there is nothing to bind to: the fields are dropped, and
/// [`flush`](crate::flush()) tells of it.
///
/// # Examples
///
/// ```
/// use candor::{context, fields, log_info};
///
/// fn authenticate() {
///     context::bind(fields! { user_id = 7, organization_id = "acme" });
/// }
///
/// let logs = candor::testing::capture();
/// context! { request_path = "/orders" }.run(|| {
///     log_info!("Request received");
///     authenticate();
///     log_info!("Order placed");
/// });
///
/// let records = logs.records();
/// records[0].assert_lacks("user_id");
/// records[1].assert_field("user_id", 7).assert_field("request_path", "/orders");
/// ```
#[doc(alias = "set_user")]
#[doc(alias = "record")]
pub fn bind(fields: Fields) {
    if !bind_here(fields) {
        UNBOUND.fetch_add(1, Ordering::Relaxed);
    }
}

/// How many calls bound nothing since this was last asked.
pub(crate) fn take_unbound() -> u64 {
    UNBOUND.swap(0, Ordering::Relaxed)
}

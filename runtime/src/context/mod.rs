//! What every record of a piece of work carries without being told.
//!
//! A scope is opened by [`context!`](crate::context!) around a closure or a future, by an HTTP layer around a request, by
//! [`task`](crate::task()) and by `#[logged]`. It is never a guard: one that is held over an `.await` would leak
//! into the work of somebody else on the same thread.
//!
//! | for | write |
//! |---|---|
//! | a closure | `context! { user_id }.run(\|\| …)` |
//! | a future | `future.in_context(context! { user_id })` |
//! | a future that somebody else polls | `tokio::spawn(future.in_current_context())`, or `candor::spawn` with the feature `tokio` |
//! | a thread | [`candor::thread::spawn`](crate::thread::spawn), or [`wrap`] |
//! | what is found out on the way | [`bind`] |

mod bind;
mod carried;
mod future;
mod run;

pub use bind::bind;
pub(crate) use bind::take_unbound;
pub(crate) use carried::Carried;
pub use carried::wrap;
pub use future::{FutureExt, InContext};
pub use run::Context;

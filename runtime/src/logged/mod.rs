//! What `#[logged]` expands to: one record at the end of a function, whatever the end is.
//!
//! A call is opened when the body begins, closed with its result, and closes by itself where there is none: a panic
//! unwinds through it, or a future is dropped before it is done.

mod failure;
mod future;
mod open;
mod output;
mod running;
mod site;

pub use failure::{
    Failure, FailureProbe, ViaAnything, ViaDisplay, ViaFailureDeref, ViaFailureError, ViaLoggable,
    ViaOwnWords, ViaText,
};
pub use future::{Logged, logged};
pub use open::{Opened, begin, idle, may_end};
pub use output::{NoError, OutputProbe, ViaResult, ViaValue, never, once, whole_argument};
pub use running::{Running, run};
pub use site::LoggedSite;

//! Records of other logging libraries, on candor's way: scrubbed, judged by their names, with the trace id of their scope.
//!
//! Features `log` and `tracing`. [`init`](crate::init) installs the bridge of each feature that is on; a logger or subscriber
//! that the program has set before stays where it is, and a record says so. [`install`] does the same without `init`,
//! [`Builder::bridges`](crate::Builder::bridges) keeps `init` from it.
//!
//! # What becomes of a record
//!
//! | there | here |
//! |---|---|
//! | the message, a text put together by its author | the message: scrubbed like any text that is no literal |
//! | target | target; it decides by [`Directives`](crate::Directives) whether the record is kept |
//! | ERROR, WARN, INFO, DEBUG | ERROR, WARNING, INFO, DEBUG |
//! | TRACE | DEBUG, with `trace=true` |
//! | fields | fields, each judged by its name; one called as a key of candor's own is `fields.<name>` |
//! | an error called `error` or `err` | `error_type`, `error_message`, `error_chain` |
//! | any other error | one text, its causes behind it |
//! | `name:` of a `tracing` event | `event` |
//! | the spans of `tracing` around an event | their fields, and the innermost span's name as `span` |
//!
//! A field of the record beats one of a span, an inner span an outer one, and spans candor's own scopes. candor's own
//! records don't carry the fields of `tracing` spans: what they carry does not depend on who listens to `tracing`.
//!
//! Bounds: 64 KiB of message, 1,000 fields and 32 KiB of names a record, 256 KiB of values for the spans around it;
//! what is beyond is counted in its place.
//!
//! # Limits
//!
//! A secret without a shape in a message passes, as in any text: the author's sentence has no names to judge by.
//!
//! What an adapter logs while it delivers does not come back: it is refused, and [`flush`](crate::flush()) tells how much
//! was.

mod content;
#[cfg(feature = "log")]
mod from_log;
#[cfg(feature = "tracing")]
mod from_tracing;
mod install;
mod levels;
mod submit;

#[cfg(feature = "log")]
pub use from_log::LogBridge;
#[cfg(feature = "tracing")]
pub use from_tracing::{ConfiguredLevels, TracingLayer};
pub use install::install;

//! Typed values in a compact form: written once at the call site, read by every encoder.
//!
//! A value is a tag byte and its content; containers carry their length, so a reader can skip them.

#[cfg(feature = "tracing")]
mod merge;
mod owned;
mod patch;
mod read;
mod sink;
mod tag;

#[cfg(feature = "tracing")]
pub(crate) use merge::merged;
pub use owned::OwnedValue;
pub(crate) use read::{ErrorView, Key, Number, Value, fields};
pub(crate) use sink::{Container, MAX_TEXT_BYTES, Sink, beginning, cut, cut_of_length};

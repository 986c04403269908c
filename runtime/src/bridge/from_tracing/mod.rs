//! Events and spans of the crate `tracing`.

mod callsites;
mod event;
mod install;
mod layer;
mod levels;
mod spans;
mod tracer;
mod visitor;

#[cfg(feature = "log")]
pub(super) use callsites::hears;
pub(super) use install::{follow, install};
pub use layer::TracingLayer;
pub use levels::ConfiguredLevels;

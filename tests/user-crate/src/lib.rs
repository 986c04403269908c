//! Every macro and word of candor in a crate where no name means what it usually means.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, clippy::pedantic, clippy::nursery)]

mod alloc {}
mod candor {}
mod core {}
mod std {}

pub mod derived;
pub mod linted;
pub mod shadowed;
pub mod statements;
pub mod traced;
pub mod wrapped;

/// The facade's own name for the dependency.
pub use logging as reexported;

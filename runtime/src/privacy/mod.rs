//! What of a value may be written, decided before it is.

mod admit;
mod exposure;
mod mask;

pub use admit::{Harmless, NonSecret};
pub(crate) use exposure::{Exposure, Shown};

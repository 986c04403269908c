//! What of a value may be written, decided before it is.

mod admit;
mod exposure;
mod mask;
pub(crate) mod policy;

pub use admit::{Harmless, NonSecret};
pub(crate) use exposure::{Exposure, Shown};
pub use policy::Policy;

//! What of a value may be written, decided before it is.

mod admit;
mod exposure;
mod mask;
#[cfg(any(feature = "http", feature = "url"))]
mod url;

pub use admit::{Harmless, NonSecret};
pub(crate) use exposure::{Exposure, Shown};
#[cfg(any(feature = "http", feature = "url"))]
pub(crate) use url::shown_url;
#[cfg(feature = "http")]
pub(crate) use url::{shown_authority, shown_path};

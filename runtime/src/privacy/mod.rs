//! What of a value may be written, decided before it is.

mod admit;
mod ends;
mod exposure;
mod hash;
mod hash_key;
mod hash_key_error;
mod keys;
mod mask;
pub(crate) mod policy;
mod shown;
#[cfg(any(feature = "http", feature = "url"))]
mod url;
mod user_text;
mod within;

pub use admit::{Harmless, NonSecret};
pub(crate) use exposure::Exposure;
pub use hash_key::HashKey;
pub use hash_key_error::HashKeyError;
pub(crate) use keys::{HashKeys, has_given_keys, install_found_keys, install_given_keys};
pub use policy::Policy;
pub(crate) use shown::{Beside, Shown, ShownText};
#[cfg(feature = "http")]
pub(crate) use url::shown_authority;
#[cfg(any(feature = "http", feature = "url"))]
pub(crate) use url::shown_url;

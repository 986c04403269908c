//! Why something is no key.

use std::fmt;

/// Fewest bytes of a key: a shorter one than the hash is long would be the weaker part.
pub(super) const MIN_BYTES: usize = 32;

/// Why something is no [`HashKey`](crate::HashKey); says nothing of the key but its length.
///
/// # Examples
///
/// ```
/// use candor::HashKey;
///
/// let error = HashKey::new("Key 1", [7; 32]).unwrap_err();
/// assert_eq!(error.to_string(), "the id of a key has 1 to 16 characters: a-z, 0-9 and -");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HashKeyError {
    /// The id is empty, too long, or has other characters than `a-z`, `0-9` and `-`.
    Id,
    /// The id is `eph`.
    ReservedId,
    /// The id is a forbidden field name, as `token`.
    ForbiddenId,
    /// The key has fewer than 32 bytes.
    TooShort {
        /// The bytes that it has.
        bytes: usize,
    },
    /// The text is no base64.
    NotBase64,
    /// The system gives no random bytes.
    NoRandomness,
}

impl fmt::Display for HashKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id => f.write_str("the id of a key has 1 to 16 characters: a-z, 0-9 and -"),
            Self::ReservedId => f.write_str("the id `eph` is taken by keys of one process"),
            Self::ForbiddenId => f.write_str("the id of a key is no forbidden field name"),
            Self::TooShort { bytes } => {
                write!(f, "a key has at least {MIN_BYTES} bytes, this one {bytes}")
            }
            Self::NotBase64 => f.write_str("the key is no base64"),
            Self::NoRandomness => f.write_str("the system gives no random bytes"),
        }
    }
}

impl std::error::Error for HashKeyError {}

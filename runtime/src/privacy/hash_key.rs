//! A key for hashes: it can hash, and nothing else can be had of it.

use std::fmt;

use base64ct::{Base64Unpadded, Base64UrlUnpadded, Encoding};
use candor_policy::{Class, Verdict, classify};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::HashKeyError;
use super::hash_key_error::MIN_BYTES;

const MAX_ID_LENGTH: usize = 16;
/// Stands for a key that nobody chose.
const EPHEMERAL: &str = "eph";
/// Bytes of a hash that are shown, and the characters that they take.
const SHOWN_BYTES: usize = 16;
const SHOWN_CHARACTERS: usize = 22;

/// A key for `hashed(x)`.
///
/// Given to [`Builder::hash_key`](crate::Builder::hash_key), or in a file that `CANDOR_HASH_KEY_FILE` names: in its
/// first line `<id> <base64>`, in the second perhaps the key before it; `#` begins a comment. Without a key, hashed
/// values are redacted.
///
/// # What a hash is
///
/// `h1:<id>:` and 22 characters of base64url: the first 128 bits of HMAC-SHA-256. What goes into it is the length of
/// the value's class in one byte, the class, a zero byte and the value; the class is the one that
/// `[redacted:class]` shows, and empty where the name has none. So one address has one hash under `email` and under
/// `user_email`. An email address is trimmed and in lower case, of a telephone number only a leading `+` and the
/// digits count, a number is its decimal text, bytes are themselves. Anything else has to be equal to the last
/// character.
///
/// A hash is a pseudonym, not anonymity: who has the key can try values, which is why passwords, one-time codes and
/// card security codes are redacted with a key too, as are truth values. Under a new id, hashes no longer match the old.
///
/// # What is kept of a key
///
/// The state that it brings the hash into, which is wiped when the key is dropped. What the key was made from belongs
/// to the caller, to be wiped by the caller.
///
/// # Examples
///
/// ```
/// use candor::HashKey;
///
/// // 32 bytes of `openssl rand -base64 32`, from where your secrets are kept.
/// let text = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
/// let key = HashKey::from_base64("k1", text)?;
/// assert_eq!(format!("{key:?}"), r#"HashKey { id: "k1", .. }"#);
/// # Ok::<(), candor::HashKeyError>(())
/// ```
#[doc(alias = "hmac")]
#[doc(alias = "pseudonym")]
pub struct HashKey {
    id: String,
    /// In a box: a key that is moved leaves no copy behind.
    state: Box<Hmac<Sha256>>,
}

impl fmt::Debug for HashKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HashKey")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

impl HashKey {
    /// A key of at least 32 random bytes, under an id of 1 to 16 characters `a-z`, `0-9` and `-`.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor::{HashKey, HashKeyError};
    ///
    /// let error = HashKey::new("k1", b"too short").unwrap_err();
    /// assert_eq!(error, HashKeyError::TooShort { bytes: 9 });
    /// ```
    ///
    /// # Errors
    ///
    /// [`HashKeyError`] where the id or the length is not as said. `eph` is taken by [`ephemeral`](Self::ephemeral), and
    /// an id such as `token` would have its hashes taken for tokens.
    pub fn new(id: &str, bytes: impl AsRef<[u8]>) -> Result<Self, HashKeyError> {
        if id == EPHEMERAL {
            return Err(HashKeyError::ReservedId);
        }
        let is_allowed = |c: char| matches!(c, 'a'..='z' | '0'..='9' | '-');
        if id.is_empty() || id.len() > MAX_ID_LENGTH || !id.chars().all(is_allowed) {
            return Err(HashKeyError::Id);
        }
        // In `h1:token:…` the scrubber would take the hash for a token.
        if classify(id) != Verdict::Allow {
            return Err(HashKeyError::ForbiddenId);
        }
        Self::keyed(id, bytes.as_ref())
    }

    /// The same from base64, padded or not, of the usual alphabet or of that for URLs.
    ///
    /// # Errors
    ///
    /// [`HashKeyError`] where the text is no base64, or as with [`new`](Self::new).
    pub fn from_base64(id: &str, text: &str) -> Result<Self, HashKeyError> {
        Self::new(id, decoded(text)?.as_slice())
    }

    /// A random key of this process, under the id `eph`.
    ///
    /// Equal values can be recognised within one run of the program, and never again.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor::HashKey;
    ///
    /// fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let _guard = candor::builder().hash_key(HashKey::ephemeral()?).init()?;
    ///     let email = "user@example.com";
    ///     candor::log_info!("User registered", email = hashed(email)); // h1:eph:…
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// [`HashKeyError::NoRandomness`] where the system gives no random bytes.
    pub fn ephemeral() -> Result<Self, HashKeyError> {
        let mut bytes = Zeroizing::new([0; MIN_BYTES]);
        match getrandom::fill(bytes.as_mut_slice()) {
            Ok(()) => Self::keyed(EPHEMERAL, bytes.as_slice()),
            Err(_unavailable) => Err(HashKeyError::NoRandomness),
        }
    }

    fn keyed(id: &str, bytes: &[u8]) -> Result<Self, HashKeyError> {
        let too_short = HashKeyError::TooShort { bytes: bytes.len() };
        if bytes.len() < MIN_BYTES {
            return Err(too_short);
        }
        // HMAC itself takes a key of any length.
        let state = Hmac::new_from_slice(bytes).map_err(|_any_length| too_short)?;
        Ok(Self {
            id: id.to_owned(),
            state: Box::new(state),
        })
    }

    /// The id that stands in every hash of this key.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// `h1:<id>:<hash>` of the class's length in one byte, the class, a zero byte and the value.
    ///
    /// The class keeps kinds apart, not fields: an email address is the same one under `email` and `user_email`.
    pub(super) fn hash(&self, class: Option<Class>, value: [&[u8]; 2]) -> Option<String> {
        let class = class.map_or("", Class::as_str);
        let mut mac = Hmac::clone(&self.state);
        mac.update(&[u8::try_from(class.len()).ok()?]);
        mac.update(class.as_bytes());
        mac.update(&[0]);
        for part in value {
            mac.update(part);
        }
        let whole = mac.finalize().into_bytes();
        let shown: &[u8; SHOWN_BYTES] = whole.first_chunk()?;
        let mut text = [0; SHOWN_CHARACTERS];
        let text = Base64UrlUnpadded::encode(shown, &mut text).ok()?;
        Some(format!("h1:{}:{text}", self.id))
    }
}

fn decoded(text: &str) -> Result<Zeroizing<Vec<u8>>, HashKeyError> {
    let text = text.trim().trim_end_matches('=');
    // Of its final size at once: a vector that grows leaves copies behind.
    let mut bytes = Zeroizing::new(vec![0; text.len() / 4 * 3 + 3]);
    let decoded = if text.contains(['-', '_']) {
        Base64UrlUnpadded::decode(text, &mut bytes)
    } else {
        Base64Unpadded::decode(text, &mut bytes)
    };
    let Ok(length) = decoded.map(<[u8]>::len) else {
        return Err(HashKeyError::NotBase64);
    };
    bytes.truncate(length);
    Ok(bytes)
}

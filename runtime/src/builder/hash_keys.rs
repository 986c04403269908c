//! The keys of `hashed(x)`, by code.

use super::Builder;
use crate::privacy::HashKey;

impl Builder {
    /// The key of `hashed(x)`; without one, hashed values are redacted.
    ///
    /// Only [`init`](Self::init) installs it, for the whole process: a value has one hash, whichever logger takes
    /// it. It beats `CANDOR_HASH_KEY_FILE`, which is not read then. For what is hashed, and how, see [`HashKey`].
    ///
    /// # Examples
    ///
    /// ```
    /// use candor::HashKey;
    ///
    /// fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let bytes = [7; 32]; // from where your secrets are kept
    ///     let _guard = candor::builder().hash_key(HashKey::new("k1", bytes)?).init()?;
    ///
    ///     let logs = candor::testing::capture();
    ///     let (email, user_email) = ("user@example.com", " User@Example.com");
    ///     candor::log_info!("User registered", email = hashed(email), user_email = hashed(user_email));
    ///
    ///     let record = logs.one();
    ///     assert_eq!(record.get("email"), record.get("user_email"));
    ///     assert_eq!(record.get("email").unwrap(), &"h1:k1:CBLuu6py6UXYz-5ckTmT4w");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "hmac")]
    #[doc(alias = "pepper")]
    #[doc(alias = "salt")]
    pub fn hash_key(mut self, key: HashKey) -> Self {
        self.hash_keys.current = Some(key);
        self
    }

    /// The key before, while logs made with it are still searched.
    ///
    /// A hashed field `x` then has a second one beside it, `x_prev`, with the hash by this key. Drop the key when
    /// the overlap is over: nobody can connect the old hashes with a person any more.
    pub fn previous_hash_key(mut self, key: HashKey) -> Self {
        self.hash_keys.previous = Some(key);
        self
    }
}

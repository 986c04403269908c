//! The keys of the process: what the program gave, else what was found.

use std::sync::OnceLock;

use super::HashKey;

/// The key that hashes are made with, and the one before it while both are in use.
#[derive(Debug)]
pub(crate) struct HashKeys {
    pub(crate) current: HashKey,
    pub(crate) previous: Option<HashKey>,
}

/// By the program, in code.
static GIVEN: OnceLock<HashKeys> = OnceLock::new();
/// Where the environment points to.
static FOUND: OnceLock<HashKeys> = OnceLock::new();

/// The keys in force.
pub(super) fn keys() -> Option<&'static HashKeys> {
    GIVEN.get().or_else(|| FOUND.get())
}

pub(crate) fn has_given_keys() -> bool {
    GIVEN.get().is_some()
}

/// Of several, the first stay: hashes that change their key in mid-run could not be matched.
pub(crate) fn install_given_keys(keys: HashKeys) {
    GIVEN.get_or_init(|| keys);
}

/// The same, for keys that give way to [`install_given_keys`].
pub(crate) fn install_found_keys(keys: HashKeys) {
    FOUND.get_or_init(|| keys);
}

//! Where the process's hash keys come from: the program, else the file that the environment names.

use std::sync::OnceLock;

use crate::config::{Problem, Variables, hash_keys};
use crate::privacy::{HashKey, HashKeys};
use crate::privacy::{has_given_keys, install_found_keys, install_given_keys};

/// Looks for the keys once, unless the program gave its own; returns what was not understood.
///
/// Every way to a record comes through here before a value is hashed, since a logger is made late and a scope may
/// take its fields even earlier.
pub(crate) fn find(variables: &dyn Variables) -> &'static [Problem] {
    static PROBLEMS: OnceLock<Vec<Problem>> = OnceLock::new();
    if has_given_keys() {
        return &[];
    }
    PROBLEMS.get_or_init(|| {
        let (keys, problems) = hash_keys(variables);
        if let Some(keys) = keys {
            install_found_keys(keys);
        }
        problems
    })
}

/// The keys that a program gives in code.
#[derive(Debug, Default)]
pub(crate) struct GivenKeys {
    pub(crate) current: Option<HashKey>,
    pub(crate) previous: Option<HashKey>,
}

impl GivenKeys {
    pub(crate) const fn is_empty(&self) -> bool {
        self.current.is_none() && self.previous.is_none()
    }

    /// Makes them the process's; what can't be used is named, and why.
    pub(crate) fn install(self) -> Option<(&'static str, &'static str)> {
        let Some(current) = self.current else {
            let why = "without `hash_key` it is not used";
            return self.previous.map(|_unused| ("previous_hash_key", why));
        };
        let is_other = |key: &HashKey| key.id() != current.id();
        let (is_given, previous) = (self.previous.is_some(), self.previous.filter(is_other));
        let is_refused = is_given && previous.is_none();
        install_given_keys(HashKeys { current, previous });
        is_refused.then_some((
            "previous_hash_key",
            "it has the id of `hash_key`; it is not used",
        ))
    }
}

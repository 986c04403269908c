//! Fields that replace those of the same names.

use std::collections::HashSet;

use super::read::{Key, keyed};
use super::sink::MAX_RECORD_BYTES;

/// `newer`, and as many of the fields of `older` that it does not name as a record has room for.
pub(crate) fn merged(newer: &[u8], older: &[u8]) -> Vec<u8> {
    let mut bytes = newer.to_vec();
    let replaced: HashSet<Key<'_>> = keyed(newer).map(|(key, _)| key).collect();
    for (key, field) in keyed(older) {
        if !replaced.contains(&key) && bytes.len() + field.len() <= MAX_RECORD_BYTES {
            bytes.extend_from_slice(field);
        }
    }
    bytes
}

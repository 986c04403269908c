//! What records hold of hashed values where the process has two keys; a binary of its own, since keys are the process's.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../lines.rs"]
#[expect(dead_code, reason = "the other binary uses the rest")]
mod lines;
mod nested;
mod words;

use std::mem::forget;
use std::sync::Once;

use candor::HashKey;

/// The keys of this process: the bytes 0 to 31, and before them 100 to 163.
fn install_keys() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let current: Vec<u8> = (0..32).collect();
        let previous: Vec<u8> = (100..164).collect();
        let guard = candor::builder()
            .hash_key(HashKey::new("k1", current).unwrap())
            .previous_hash_key(HashKey::new("2026-01", previous).unwrap())
            .init()
            .unwrap();
        forget(guard);
    });
}

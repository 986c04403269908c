//! What whole programs do that log with candor: each test runs one as a child process.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod bridges;
mod canaries;
mod careless;
mod colours;
mod delivery;
mod environment;
mod hash_keys;
mod logged;
mod losses;
#[cfg(unix)]
mod non_blocking;
mod panics;
mod program;
mod starting;
mod threads;

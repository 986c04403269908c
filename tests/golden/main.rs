//! What records look like in each schema, word for word, and what the schemas' own sources say of it.
//!
//! `tests/golden/<schema>/<record>.json` holds the line of one record. Time and line number, which differ from run to
//! run and from edit to edit, stand there as `TIME` and `0`. To write the files anew, after looking at what differs:
//!
//! ```sh
//! BLESS=1 cargo test -p candor-tests --test golden
//! git diff tests/golden
//! ```

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod any;
mod datadog;
mod duration;
mod ecs;
mod files;
#[path = "../lines.rs"]
#[expect(dead_code, reason = "the other binaries use the rest")]
mod lines;
mod names;
mod otel;
mod records;
mod trace;

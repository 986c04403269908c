//! What the macros make of tokens, without a compiler.
//!
//! The compiler's part (carets, types, lints) is tested by the crate `ui-tests`.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on has failed"
)]
#![expect(
    clippy::needless_raw_string_hashes,
    clippy::format_push_string,
    reason = "the rows of a table are quoted alike, and its complaints are few"
)]

pub(crate) mod calls;
mod editor;
mod expansion;
mod expansion_logged;
mod faults;
mod rewrites;
mod soup;

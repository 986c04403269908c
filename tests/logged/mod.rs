//! `#[logged]`: which records a function leaves, and that it stays what it was.

mod legal;
mod outcomes;

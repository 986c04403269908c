//! The tables: what the rules know about English names.

// The tables are laid out by hand: one word on a line would hide their shape.
#[rustfmt::skip]
pub(crate) mod families;
#[rustfmt::skip]
pub(crate) mod glue;
#[rustfmt::skip]
pub(crate) mod named;
#[rustfmt::skip]
pub(crate) mod openers;
#[rustfmt::skip]
pub(crate) mod qualifiers;
pub(crate) mod synonyms;
#[rustfmt::skip]
pub(crate) mod tails;

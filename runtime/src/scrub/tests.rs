//! What holds for every text, and what becomes of certain ones.

mod kept;
mod pieces;
mod properties;
mod record;
mod removed;

//! What holds for every text, and the secrets that no surrounding hides.

mod properties;
mod speed;
mod table;

//! `..order`: the entries of a value as fields of the record.

use super::writer::PendingKey;
use super::{Loggable, ValueWriter};

/// A value whose entries become fields named `prefix.entry`.
#[derive(Clone, Copy)]
pub struct Spread<'a> {
    value: &'a dyn Loggable,
    prefix: &'static str,
}

impl std::fmt::Debug for Spread<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Spread")
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}

/// Spreads `value` under `prefix`; one without entries is a single field of that name.
pub fn spread<'a, T: Loggable>(value: &'a T, prefix: &'static str) -> Spread<'a> {
    Spread { value, prefix }
}

impl Loggable for Spread<'_> {
    fn log(&self, out: ValueWriter<'_>) {
        // What is no map becomes one field, of which the prefix is the name.
        self.value.log(ValueWriter {
            key: PendingKey::Spread(self.prefix),
            around: "",
            sink: out.sink,
            exposure: out.exposure,
            depth: out.depth,
        });
    }
}

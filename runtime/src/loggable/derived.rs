//! What `#[derive(Loggable)]` makes of a type: the names of its fields were judged while it was compiled.

use std::fmt;

use super::{Loggable, ValueWriter};
use crate::callsite::Callsite;

/// The shown values of a type, with its description: its name and its keys.
#[derive(Clone, Copy)]
pub struct Parts<'a> {
    description: &'static Callsite,
    values: &'a [&'a dyn Loggable],
    kind: Kind,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    /// One value, in place of the type.
    Whole,
    /// The values of a tuple.
    Sequence,
    /// Named values.
    Entries,
}

impl fmt::Debug for Parts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parts")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// A struct of one unnamed field: its value.
pub fn whole<'a>(description: &'static Callsite, values: &'a [&'a dyn Loggable]) -> Parts<'a> {
    Parts {
        description,
        values,
        kind: Kind::Whole,
    }
}

/// A struct of several unnamed fields.
pub fn sequence<'a>(description: &'static Callsite, values: &'a [&'a dyn Loggable]) -> Parts<'a> {
    Parts {
        description,
        values,
        kind: Kind::Sequence,
    }
}

/// A struct of named fields.
pub fn entries<'a>(description: &'static Callsite, values: &'a [&'a dyn Loggable]) -> Parts<'a> {
    Parts {
        description,
        values,
        kind: Kind::Entries,
    }
}

impl Loggable for Parts<'_> {
    fn log(&self, out: ValueWriter<'_>) {
        match (self.kind, self.values) {
            (Kind::Whole, [value]) => value.log(out),
            (Kind::Whole | Kind::Sequence, values) => out.seq(|seq| {
                for value in values {
                    seq.item(value);
                }
            }),
            (Kind::Entries, values) => out.map(|map| {
                for (key, value) in self.description.keys().zip(values) {
                    map.judged_entry(key, value);
                }
            }),
        }
    }
}

/// A variant that holds something: a map of one entry, as serde tags it.
#[derive(Clone, Copy)]
pub struct Variant<'a> {
    name: &'static str,
    content: &'a dyn Loggable,
}

impl fmt::Debug for Variant<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Variant")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// `Name: content`.
pub fn variant<'a>(name: &'static str, content: &'a (dyn Loggable + 'a)) -> Variant<'a> {
    Variant { name, content }
}

impl Loggable for Variant<'_> {
    fn log(&self, out: ValueWriter<'_>) {
        // Its name, too, says something of the value.
        if out.exposure.shows_a_part() && !out.exposure.shows_scalars() {
            return out.redacted();
        }
        out.map(|map| map.variant(self.name, self.content));
    }
}

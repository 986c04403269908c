//! The words of the grammar: `display(x)`, `masked(x)`, … as the macros call them.

use std::fmt;

use candor_policy::Class;

use super::{Loggable, ValueWriter};
use crate::privacy::Exposure;

/// Bytes that [`truncated`] and [`untrusted`] keep when the call names no number.
const DEFAULT_TRUNCATION: usize = 100;

/// A value and how much of it is shown.
#[derive(Clone, Copy)]
pub struct Exposed<'a> {
    source: Source<'a>,
    exposure: Exposure,
}

#[derive(Clone, Copy)]
enum Source<'a> {
    Value(&'a dyn Loggable),
    Display(&'a dyn fmt::Display),
    Debug(&'a dyn fmt::Debug),
    /// The value is not even held.
    Nothing,
}

impl fmt::Debug for Exposed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exposed")
            .field("exposure", &self.exposure)
            .finish_non_exhaustive()
    }
}

impl Loggable for Exposed<'_> {
    fn log(&self, out: ValueWriter<'_>) {
        let out = out.exposed(self.exposure);
        match self.source {
            Source::Value(value) => value.log(out),
            Source::Display(value) => out.display(value),
            Source::Debug(value) => out.debug(value),
            Source::Nothing => out.redacted(),
        }
    }
}

/// `display(x)`: the text of `Display`.
pub fn display<T: fmt::Display>(value: &T) -> Exposed<'_> {
    Exposed {
        source: Source::Display(value),
        exposure: Exposure::Plain,
    }
}

/// `debug(x)`: the text of `Debug`, secrets of a derived one included: know the type.
pub fn debug<T: fmt::Debug>(value: &T) -> Exposed<'_> {
    Exposed {
        source: Source::Debug(value),
        exposure: Exposure::Plain,
    }
}

/// `masked(x)`, and what a name such as `email` does by itself.
pub fn masked<T: Loggable>(value: &T, class: u8) -> Exposed<'_> {
    exposed(value, Exposure::Masked(Class::from_id(class)))
}

/// A spread of something whose name admits numbers, truth values and times.
pub fn scalars_only<T: Loggable>(value: &T, class: u8) -> Exposed<'_> {
    exposed(
        value,
        Class::from_id(class).map_or(Exposure::Redacted(None), Exposure::ScalarsOnly),
    )
}

/// `hashed(x)`: a keyed hash of every text and number in it; redacted where there is no key.
pub fn hashed<T: Loggable>(value: &T, class: u8) -> Exposed<'_> {
    exposed(value, Exposure::Hashed(Class::from_id(class)))
}

/// `#[sensitive(ends)]`: the first and the last few characters of a text that is long enough.
pub fn ends<T: Loggable>(value: &T, class: u8) -> Exposed<'_> {
    exposed(value, Exposure::Ends(Class::from_id(class)))
}

/// `redacted(x)`: shows that the value was there, and never reads it.
pub fn redacted<T: ?Sized>(_value: &T, class: u8) -> Exposed<'_> {
    Exposed {
        source: Source::Nothing,
        exposure: Exposure::Redacted(Class::from_id(class)),
    }
}

/// `truncated(x)` or `truncated(x, bytes)`: the beginning of a text, and how much is missing.
pub fn truncated<T: Loggable>(value: &T, limit: Option<usize>) -> Exposed<'_> {
    exposed(
        value,
        Exposure::Truncated(limit.unwrap_or(DEFAULT_TRUNCATION)),
    )
}

/// `untrusted(x)` or `untrusted(x, bytes)`: for text that users typed; its length stands in a field of its own.
pub fn untrusted<T: Loggable>(value: &T, limit: Option<usize>) -> Exposed<'_> {
    exposed(
        value,
        Exposure::UserText(limit.unwrap_or(DEFAULT_TRUNCATION)),
    )
}

/// `public(x, reason = "…")`: the name's rule is waived; the reason stays with the call site.
pub fn public<T: Loggable>(value: &T) -> Exposed<'_> {
    exposed(value, Exposure::Plain)
}

/// The value of a forbidden name, admitted by its type; guarded once more while it is written.
pub fn admitted<'a>(value: &'a (dyn Loggable + 'a), class: u8) -> Exposed<'a> {
    exposed(
        value,
        Class::from_id(class).map_or(Exposure::Redacted(None), Exposure::BoolOnly),
    )
}

/// The value of a scalar-only name, admitted by its type.
pub fn scalar_only<'a>(value: &'a (dyn Loggable + 'a)) -> Exposed<'a> {
    exposed(value, Exposure::Plain)
}

fn exposed<'a>(value: &'a (dyn Loggable + 'a), exposure: Exposure) -> Exposed<'a> {
    Exposed {
        source: Source::Value(value),
        exposure,
    }
}

//! The hand that a [`Loggable`] writes with.

mod key;
mod map;
#[cfg(any(feature = "log", feature = "tracing"))]
mod named;
mod pair;
mod room;
mod seq;
mod text;
mod times;

use std::fmt;

use crate::privacy::{Exposure, Shown};
use crate::value::{Container, Sink};

pub(in crate::loggable) use key::PendingKey;
pub(in crate::loggable) use map::Keys;
pub use map::MapWriter;
#[cfg(any(feature = "log", feature = "tracing"))]
pub(crate) use named::NamedFields;
pub(crate) use pair::Pair;
pub use seq::SeqWriter;

/// Deepest nesting; what lies below is named, not written, so that no value overflows the stack.
const MAX_DEPTH: u8 = 16;

/// Takes exactly one value.
///
/// Handed to [`Loggable::log`](super::Loggable::log). Each method writes the value and uses the writer up; dropping it
/// unused leaves the field out.
#[derive(Debug)]
#[must_use = "a writer that is dropped leaves its field out"]
pub struct ValueWriter<'a> {
    pub(in crate::loggable) sink: &'a mut Sink,
    pub(in crate::loggable) key: PendingKey<'a>,
    /// The name of what surrounds the value, where the key is no name of a field: a variant's, or one that is data.
    pub(in crate::loggable) around: &'a str,
    pub(in crate::loggable) exposure: Exposure,
    pub(in crate::loggable) depth: u8,
}

impl<'a> ValueWriter<'a> {
    /// The writer of a record's field, its key the call site's `index`th.
    pub(crate) fn for_field(sink: &'a mut Sink, index: usize, key: &'a str) -> Self {
        sink.begin_value();
        Self {
            sink,
            key: PendingKey::Static(index, key),
            around: "",
            exposure: Exposure::Plain,
            depth: 0,
        }
    }

    /// Judged by the fields that stand before it, too.
    pub(crate) fn beside(self, pair: &Pair) -> Self {
        let exposure = pair.exposure_of(self.key.name());
        self.exposed(exposure)
    }

    pub(in crate::loggable) fn exposed(mut self, exposure: Exposure) -> Self {
        self.exposure = exposure.within(self.exposure);
        self
    }

    /// Whether this is an item of a sequence.
    #[cfg(feature = "serde_json")]
    pub(in crate::loggable) const fn is_item(&self) -> bool {
        matches!(self.key, PendingKey::Item(_))
    }

    /// What may be shown: a spread value that is no map is judged by its prefix.
    fn shown_as(&self) -> Exposure {
        match self.key {
            PendingKey::Spread(prefix) => Exposure::of_name(prefix).within(self.exposure),
            _ => self.exposure,
        }
    }

    fn open(self) -> &'a mut Sink {
        self.key.write_to(self.sink);
        self.sink
    }

    /// No value: the field is left out; in a sequence, a null.
    pub fn none(self) {
        if matches!(self.key, PendingKey::Item(_)) {
            self.sink.null();
        }
    }

    /// A truth value.
    pub fn bool(self, value: bool) {
        match self.exposure.truth() {
            Shown::As(()) => self.open().bool(value),
            Shown::Redacted(class) => self.open().redacted(class),
        }
    }

    /// An unsigned integer.
    pub fn u64(self, value: u64) {
        self.scalar(&value, |sink| sink.u64(value));
    }

    /// A signed integer.
    pub fn i64(self, value: i64) {
        self.scalar(&value, |sink| sink.i64(value));
    }

    /// A wide unsigned integer.
    pub fn u128(self, value: u128) {
        self.scalar(&value, |sink| sink.u128(value));
    }

    /// A wide signed integer.
    pub fn i128(self, value: i128) {
        self.scalar(&value, |sink| sink.i128(value));
    }

    /// A short floating-point number; printed with its own, fewer digits.
    pub fn f32(self, value: f32) {
        self.scalar(&value, |sink| sink.f32(value));
    }

    /// A floating-point number; `NaN` and the infinities are kept, as text.
    pub fn f64(self, value: f64) {
        self.scalar(&value, |sink| sink.f64(value));
    }

    /// A value that is not shown, and need not be read.
    pub fn redacted(self) {
        let class = self.exposure.class();
        self.open().redacted(class);
    }

    /// A sequence.
    pub fn seq(self, write: impl FnOnce(&mut SeqWriter<'_>)) {
        let (exposure, depth, around) = (self.exposure, self.depth + 1, self.around);
        let name = self.key.name();
        if let Some(sink) = self.open_container() {
            sink.container(Container::Seq, |sink| {
                let mut seq = SeqWriter::new(sink, exposure, depth).of(name, around);
                write(&mut seq);
                seq.finish();
            });
        }
    }

    /// Named values.
    pub fn map(self, write: impl FnOnce(&mut MapWriter<'_>)) {
        let (exposure, depth, around) = (self.exposure, self.depth + 1, self.around);
        let name = self.key.name();
        if let (PendingKey::Spread(_), Shown::As(())) = (self.key, exposure.container()) {
            let map = MapWriter::nested(self.sink, exposure, depth);
            map.of(name, around).spread().fill(write);
        } else if let Some(sink) = self.open_container() {
            sink.container(Container::Map, |sink| {
                let map = MapWriter::nested(sink, exposure, depth);
                map.of(name, around).fill(write);
            });
        }
    }

    /// Values by keys that are data, too: where only a part of the data is shown, none of it is.
    pub(in crate::loggable) fn dictionary(self, write: impl FnOnce(&mut MapWriter<'_>)) {
        if self.exposure.shows_a_part() {
            self.redacted();
        } else {
            self.map(write);
        }
    }

    /// An error: its type, its message and the messages of its causes, nearest first.
    pub(crate) fn error(self, type_name: &str, message: &str, chain: &[String]) {
        let sink = self.open();
        sink.container(Container::Error, |sink| {
            sink.text(type_name);
            sink.text(message);
            for cause in chain {
                sink.text(cause);
            }
        });
    }

    fn open_container(self) -> Option<&'a mut Sink> {
        let shown = self.exposure.container();
        let (too_deep, full) = (self.depth >= MAX_DEPTH, self.sink.is_full());
        let sink = self.open();
        match shown {
            Shown::Redacted(class) => sink.redacted(class),
            Shown::As(()) if too_deep => sink.text("[too deep]"),
            Shown::As(()) if full => sink.text("[record too large]"),
            Shown::As(()) => return Some(sink),
        }
        None
    }

    fn scalar(self, shown: &dyn fmt::Display, write: impl FnOnce(&mut Sink)) {
        match self.shown_as().scalar() {
            Shown::As(Some(_)) => write(self.open()),
            Shown::As(None) => self.text(&shown.to_string()),
            Shown::Redacted(class) => self.open().redacted(class),
        }
    }
}

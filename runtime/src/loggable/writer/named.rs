//! Fields of a record whose names only the running program knows.

use super::super::Loggable;
use super::pair::Pair;
use super::room::Room;
use super::{PendingKey, ValueWriter};
use crate::contain::contained;
use crate::privacy::Exposure;
use crate::value::Sink;

/// Takes the fields of a record that another logging library made.
///
/// A name that a record uses for itself becomes `fields.name`. A forbidden name shows a truth value or `[redacted]`,
/// as that of a map's entry does.
#[derive(Debug)]
pub(crate) struct NamedFields {
    sink: Sink,
    room: Room,
    pair: Pair,
}

impl NamedFields {
    pub(crate) fn new() -> Self {
        Self {
            sink: Sink::default(),
            room: Room::new(),
            pair: Pair::new(),
        }
    }

    /// Adds a field while there is room; `false` where there is none, and the field is counted.
    ///
    /// A value that panics is replaced by a word that says so.
    pub(crate) fn add(&mut self, name: &str, value: &dyn Loggable) -> bool {
        if !self.room.take(&mut self.sink) {
            self.room.skip(1);
            return false;
        }
        let start = self.sink.position();
        self.sink.judge_name(name.len());
        let exposure = Exposure::of_name_in(name, ["", ""]);
        let exposure = self.pair.exposure_of(name).within(exposure);
        if contained(|| value.log(self.writer(name, exposure))).is_none() {
            self.sink.rewind(start);
            self.writer(name, Exposure::Plain).text("[panicked]");
        }
        self.pair.note(name, start, &mut self.sink);
        true
    }

    fn writer<'w>(&'w mut self, name: &'w str, exposure: Exposure) -> ValueWriter<'w> {
        ValueWriter {
            sink: &mut self.sink,
            key: PendingKey::Field(name),
            around: "",
            exposure,
            depth: 0,
        }
    }

    /// The fields, and under a name that no program uses how many there was no room for.
    pub(crate) fn into_bytes(mut self) -> Vec<u8> {
        let skipped = self.room.skipped();
        if skipped > 0 {
            self.sink.dynamic_key("…");
            self.sink.note(&format!("(+{skipped} fields)"));
        }
        self.sink.into_bytes()
    }
}

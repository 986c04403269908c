//! Sequences and maps while they are written.

use super::super::Loggable;
use super::{PendingKey, ValueWriter};
use crate::privacy::Exposure;
use crate::value::Sink;

/// Takes the items of a sequence.
#[derive(Debug)]
pub struct SeqWriter<'a> {
    pub(super) sink: &'a mut Sink,
    pub(super) exposure: Exposure,
    pub(super) depth: u8,
    pub(super) skipped: usize,
}

impl SeqWriter<'_> {
    /// Adds an item.
    pub fn item(&mut self, value: &(impl Loggable + ?Sized)) {
        if self.sink.is_full() {
            self.skipped += 1;
            return;
        }
        value.log(ValueWriter {
            sink: self.sink,
            key: PendingKey::Item,
            exposure: self.exposure,
            depth: self.depth,
        });
    }

    pub(super) fn finish(self) {
        if self.skipped > 0 {
            self.sink.note(&format!("…(+{} items)", self.skipped));
        }
    }
}

/// Takes the entries of a map.
#[derive(Debug)]
pub struct MapWriter<'a> {
    pub(super) sink: &'a mut Sink,
    pub(super) exposure: Exposure,
    pub(super) depth: u8,
    pub(super) prefix: Option<&'a str>,
    pub(super) skipped: usize,
}

impl MapWriter<'_> {
    /// Adds an entry. The name is checked: a forbidden one shows a truth value or `[redacted]`.
    pub fn entry(&mut self, name: &str, value: &(impl Loggable + ?Sized)) {
        if self.has_room() {
            let exposure = Exposure::of_name(name).within(self.exposure);
            value.log(self.writer(name, exposure));
        }
    }

    /// Adds an entry whose value is not shown, and not even read.
    pub fn redacted(&mut self, name: &str) {
        if self.has_room() {
            let exposure = Exposure::of_name(name).within(self.exposure);
            self.writer(name, exposure).redacted();
        }
    }

    fn has_room(&mut self) -> bool {
        let is_full = self.sink.is_full();
        self.skipped += usize::from(is_full);
        !is_full
    }

    /// Says how many entries there was no room for, under a name that no entry of a program has.
    pub(super) fn finish(self) {
        if self.skipped == 0 {
            return;
        }
        let note = format!("(+{} entries)", self.skipped);
        match self.prefix {
            Some(prefix) => self.sink.dynamic_key(&format!("{prefix}.…")),
            None => self.sink.entry_key("…"),
        }
        self.sink.note(&note);
    }

    fn writer<'w>(&'w mut self, name: &'w str, exposure: Exposure) -> ValueWriter<'w> {
        ValueWriter {
            sink: self.sink,
            key: match self.prefix {
                Some(prefix) => PendingKey::Prefixed(prefix, name),
                None => PendingKey::Entry(name),
            },
            exposure,
            depth: self.depth,
        }
    }
}

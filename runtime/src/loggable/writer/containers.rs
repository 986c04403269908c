//! Sequences and maps while they are written.

use super::super::Loggable;
use super::{PendingKey, ValueWriter};
use crate::callsite::StaticKey;
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
    sink: &'a mut Sink,
    exposure: Exposure,
    depth: u8,
    /// The name of the map.
    parent: &'a str,
    /// Whether its entries become fields of the record.
    is_spread: bool,
    skipped: usize,
}

impl<'a> MapWriter<'a> {
    pub(super) const fn nested(
        sink: &'a mut Sink,
        exposure: Exposure,
        depth: u8,
        parent: &'a str,
    ) -> Self {
        Self {
            sink,
            exposure,
            depth,
            parent,
            is_spread: false,
            skipped: 0,
        }
    }

    pub(super) const fn spread(mut self) -> Self {
        self.is_spread = true;
        self
    }

    /// Lets `write` add the entries; says how many there was no room for, under a name that no program uses.
    pub(super) fn fill(mut self, write: impl FnOnce(&mut MapWriter<'_>)) {
        write(&mut self);
        if self.skipped == 0 {
            return;
        }
        if self.is_spread {
            self.sink.dynamic_key(&format!("{}.…", self.parent));
        } else {
            self.sink.entry_key("…");
        }
        self.sink.note(&format!("(+{} entries)", self.skipped));
    }

    /// Adds an entry. The name is checked: a forbidden one shows a truth value or `[redacted]`.
    ///
    /// So is the name together with the map's own: a `number` inside `card` is a card number.
    pub fn entry(&mut self, name: &str, value: &(impl Loggable + ?Sized)) {
        if self.has_room() {
            let exposure = Exposure::of_name_in(name, self.parent);
            value.log(self.writer(name, exposure));
        }
    }

    /// Adds an entry whose value is not shown, and not even read.
    pub fn redacted(&mut self, name: &str) {
        if self.has_room() {
            let exposure = Exposure::of_name_in(name, self.parent);
            self.writer(name, exposure).redacted();
        }
    }

    /// Adds an entry whose name was judged while its type was compiled.
    ///
    /// What is left to ask is whether the map's own name, which only the program knows, makes a secret of it.
    pub(in crate::loggable) fn judged_entry(&mut self, key: StaticKey, value: &dyn Loggable) {
        let exposure = if key.depends_on_context() && !self.parent.is_empty() {
            Exposure::of_name(&format!("{}.{}", self.parent, key.name))
        } else {
            Exposure::Plain
        };
        self.add(key.name, exposure, value);
    }

    /// Adds the content of a variant: its name was judged, together with what it holds.
    pub(in crate::loggable) fn variant(&mut self, name: &str, content: &dyn Loggable) {
        self.add(name, Exposure::Plain, content);
    }

    fn add(&mut self, name: &str, exposure: Exposure, value: &dyn Loggable) {
        if self.has_room() {
            value.log(self.writer(name, exposure));
        }
    }

    fn has_room(&mut self) -> bool {
        let is_full = self.sink.is_full();
        self.skipped += usize::from(is_full);
        !is_full
    }

    fn writer<'w>(&'w mut self, name: &'w str, exposure: Exposure) -> ValueWriter<'w> {
        ValueWriter {
            exposure: exposure.within(self.exposure),
            sink: self.sink,
            key: if self.is_spread {
                PendingKey::Prefixed(self.parent, name)
            } else {
                PendingKey::Entry(name)
            },
            depth: self.depth,
        }
    }
}

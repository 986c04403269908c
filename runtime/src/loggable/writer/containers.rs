//! Sequences and maps while they are written.

use super::super::{Loggable, MapKey};
use super::pair::{Pair, exposure_named_at};
use super::room::Room;
use super::{PendingKey, ValueWriter};
use crate::callsite::StaticKey;
use crate::privacy::Exposure;
use crate::value::Sink;

/// Takes the items of a sequence.
#[derive(Debug)]
pub struct SeqWriter<'a> {
    sink: &'a mut Sink,
    exposure: Exposure,
    depth: u8,
    room: Room,
}

impl<'a> SeqWriter<'a> {
    pub(super) const fn new(sink: &'a mut Sink, exposure: Exposure, depth: u8) -> Self {
        Self {
            sink,
            exposure,
            depth,
            room: Room::new(),
        }
    }

    /// Adds an item.
    pub fn item(&mut self, value: &(impl Loggable + ?Sized)) {
        if self.room.take(self.sink) {
            self.write(value, self.exposure);
        } else {
            self.room.skip(1);
        }
    }

    /// Adds the items that there is room for; those that are left out are counted, not visited.
    pub(in crate::loggable) fn items<'i, T: Loggable + 'i>(
        &mut self,
        mut items: impl ExactSizeIterator<Item = &'i T>,
    ) {
        while items.len() > 0 && self.room.take(self.sink) {
            if let Some(item) = items.next() {
                self.write(item, self.exposure);
            }
        }
        self.room.skip(items.len());
    }

    /// Adds two items of which the first may name the second: `("authorization", …)`.
    pub(in crate::loggable) fn pair(&mut self, name: &impl Loggable, value: &impl Loggable) {
        let start = self.sink.position();
        self.item(name);
        let named = exposure_named_at(start, self.sink);
        if self.room.take(self.sink) {
            self.write(value, named.within(self.exposure));
        } else {
            self.room.skip(1);
        }
    }

    fn write(&mut self, value: &(impl Loggable + ?Sized), exposure: Exposure) {
        value.log(ValueWriter {
            sink: self.sink,
            key: PendingKey::Item,
            exposure,
            depth: self.depth,
        });
    }

    pub(super) fn finish(self) {
        if self.room.skipped() > 0 {
            self.sink
                .note(&format!("…(+{} items)", self.room.skipped()));
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
    room: Room,
    pair: Pair,
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
            room: Room::new(),
            pair: Pair::new(),
        }
    }

    pub(super) const fn spread(mut self) -> Self {
        self.is_spread = true;
        self
    }

    /// Lets `write` add the entries; says how many there was no room for, under a name that no program uses.
    pub(super) fn fill(mut self, write: impl FnOnce(&mut MapWriter<'_>)) {
        write(&mut self);
        let skipped = self.room.skipped();
        if skipped == 0 {
            return;
        }
        if self.is_spread {
            self.sink.dynamic_key(&format!("{}.…", self.parent));
        } else {
            self.sink.entry_key("…");
        }
        self.sink.note(&format!("(+{skipped} entries)"));
    }

    /// Adds an entry. The name is checked: a forbidden one shows a truth value or `[redacted]`.
    ///
    /// So is the name together with the map's own: a `number` inside `card` is a card number. An entry `value` is
    /// also judged by the text of an entry `name`, `key`, `header`, `field` or `parameter` beside it.
    pub fn entry(&mut self, name: &str, value: &(impl Loggable + ?Sized)) {
        let exposure = Exposure::of_name_in(name, self.parent);
        self.add(name, exposure, value);
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

    fn add(&mut self, name: &str, exposure: Exposure, value: &(impl Loggable + ?Sized)) {
        if self.room.take(self.sink) {
            self.write(name, exposure, value);
        } else {
            self.room.skip(1);
        }
    }

    /// Adds the entries that there is room for; those that are left out are counted, not visited.
    pub(in crate::loggable) fn entries<'e, K: MapKey + 'e, V: Loggable + 'e>(
        &mut self,
        mut entries: impl ExactSizeIterator<Item = (&'e K, &'e V)>,
    ) {
        while entries.len() > 0 && self.room.take(self.sink) {
            if let Some((key, value)) = entries.next() {
                key.with_name(&mut |name| {
                    let exposure = Exposure::of_name_in(name, self.parent);
                    self.write(name, exposure, value);
                });
            }
        }
        self.room.skip(entries.len());
    }

    /// Adds an entry whose value is not shown, and not even read.
    pub fn redacted(&mut self, name: &str) {
        if self.room.take(self.sink) {
            let exposure = Exposure::of_name_in(name, self.parent);
            self.writer(name, exposure).redacted();
        } else {
            self.room.skip(1);
        }
    }

    fn write(&mut self, name: &str, exposure: Exposure, value: &(impl Loggable + ?Sized)) {
        let start = self.sink.position();
        value.log(self.writer(name, exposure));
        self.pair.note(name, start, self.sink);
    }

    fn writer<'w>(&'w mut self, name: &'w str, exposure: Exposure) -> ValueWriter<'w> {
        self.sink.judge_name(name.len());
        let exposure = exposure.within(self.exposure);
        ValueWriter {
            exposure: self.pair.exposure_of(name).within(exposure),
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

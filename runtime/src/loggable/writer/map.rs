//! A map while it is written.

use super::super::{Loggable, MapKey};
use super::pair::Pair;
use super::room::Room;
use super::{PendingKey, ValueWriter};
use crate::callsite::StaticKey;
use crate::privacy::Exposure;
use crate::value::Sink;

/// Takes the entries of a map.
#[derive(Debug)]
pub struct MapWriter<'a> {
    sink: &'a mut Sink,
    exposure: Exposure,
    depth: u8,
    /// The name of the map, and of what surrounds it.
    parent: &'a str,
    around: &'a str,
    /// Whether its entries become fields of the record.
    is_spread: bool,
    room: Room,
    pair: Pair,
}

impl<'a> MapWriter<'a> {
    pub(super) const fn nested(sink: &'a mut Sink, exposure: Exposure, depth: u8) -> Self {
        Self {
            sink,
            exposure,
            depth,
            parent: "",
            around: "",
            is_spread: false,
            room: Room::new(),
            pair: Pair::new(),
        }
    }

    pub(super) const fn of(mut self, name: &'a str, around: &'a str) -> Self {
        self.parent = name;
        self.around = around;
        self
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
        let exposure = Exposure::of_name_in(name, self.surroundings());
        self.add(Entry::named(name, exposure), value);
    }

    /// Adds an entry whose name was judged while its type was compiled.
    ///
    /// What is left to ask is whether the map's own name, which only the program knows, makes a secret of it.
    pub(in crate::loggable) fn judged_entry(&mut self, key: StaticKey, value: &dyn Loggable) {
        let exposure = if key.depends_on_context() {
            Exposure::of_judged_name_in(key.name, self.surroundings())
        } else {
            Exposure::Plain
        };
        self.add(Entry::named(key.name, exposure), value);
    }

    /// Adds the content of a variant: its name was judged, together with what it holds.
    pub(in crate::loggable) fn variant(&mut self, name: &'static str, content: &dyn Loggable) {
        let around = self.parent;
        self.add(Entry::named(name, Exposure::Plain).inside(around), content);
    }

    fn add(&mut self, entry: Entry<'_>, value: &(impl Loggable + ?Sized)) {
        if self.room.take(self.sink) {
            self.write(entry, value);
        } else {
            self.room.skip(1);
        }
    }

    /// Adds the entries that there is room for; those that are left out are counted, not visited.
    pub(in crate::loggable) fn entries<'e, K: MapKey + 'e, V: Loggable + 'e>(
        &mut self,
        keys: Keys,
        mut entries: impl ExactSizeIterator<Item = (&'e K, &'e V)>,
    ) {
        while entries.len() > 0 && self.room.take(self.sink) {
            if let Some((key, value)) = entries.next() {
                key.with_name(&mut |name| {
                    let exposure = Exposure::of_name_in(name, self.surroundings());
                    let around = match keys {
                        Keys::Names => "",
                        Keys::Data => self.parent,
                    };
                    self.write(Entry::named(name, exposure).inside(around), value);
                });
            }
        }
        self.room.skip(entries.len());
    }

    /// Adds an entry whose value is not shown, and not even read.
    pub fn redacted(&mut self, name: &str) {
        if self.room.take(self.sink) {
            let exposure = Exposure::of_name_in(name, self.surroundings());
            self.writer(Entry::named(name, exposure)).redacted();
        } else {
            self.room.skip(1);
        }
    }

    fn write(&mut self, entry: Entry<'_>, value: &(impl Loggable + ?Sized)) {
        let start = self.sink.position();
        value.log(self.writer(entry));
        self.pair.note(entry.name, start, self.sink);
    }

    fn writer<'w>(&'w mut self, entry: Entry<'w>) -> ValueWriter<'w> {
        let Entry {
            name,
            exposure,
            around,
        } = entry;
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
            around,
            depth: self.depth,
        }
    }

    const fn surroundings(&self) -> [&'a str; 2] {
        [self.parent, self.around]
    }
}

/// What the keys of a map are.
#[derive(Clone, Copy)]
pub(in crate::loggable) enum Keys {
    /// Names of fields, as in JSON.
    #[cfg_attr(
        not(feature = "serde_json"),
        expect(dead_code, reason = "only that crate has such maps")
    )]
    Names,
    /// Ids and the like: what they lead to is still the map's.
    Data,
}

/// An entry on its way into a map.
#[derive(Clone, Copy)]
struct Entry<'e> {
    name: &'e str,
    exposure: Exposure,
    around: &'e str,
}

impl<'e> Entry<'e> {
    const fn named(name: &'e str, exposure: Exposure) -> Self {
        Self {
            name,
            exposure,
            around: "",
        }
    }

    const fn inside(mut self, around: &'e str) -> Self {
        self.around = around;
        self
    }
}

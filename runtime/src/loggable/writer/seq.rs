//! A sequence while it is written.

use super::super::Loggable;
use super::pair::exposure_named_at;
use super::room::Room;
use super::{PendingKey, ValueWriter};
use crate::privacy::Exposure;
use crate::value::Sink;

/// Takes the items of a sequence.
#[derive(Debug)]
pub struct SeqWriter<'a> {
    sink: &'a mut Sink,
    exposure: Exposure,
    depth: u8,
    /// The name of the sequence, and of what surrounds that.
    name: &'a str,
    around: &'a str,
    room: Room,
}

impl<'a> SeqWriter<'a> {
    pub(super) const fn new(sink: &'a mut Sink, exposure: Exposure, depth: u8) -> Self {
        Self {
            sink,
            exposure,
            depth,
            name: "",
            around: "",
            room: Room::new(),
        }
    }

    pub(super) const fn of(mut self, name: &'a str, around: &'a str) -> Self {
        self.name = name;
        self.around = around;
        self
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
            key: PendingKey::Item(self.name),
            around: self.around,
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

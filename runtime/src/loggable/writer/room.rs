//! How many items one container shows, and how many it leaves out.

use crate::value::Sink;

/// Most items of one sequence, or entries of one map.
const MAX_ITEMS: usize = 1_000;

/// Counts what a container shows and what there is no room for.
#[derive(Debug)]
pub(super) struct Room {
    taken: usize,
    skipped: usize,
}

impl Room {
    pub(super) const fn new() -> Self {
        Self {
            taken: 0,
            skipped: 0,
        }
    }

    /// Takes room for one more, here and in the whole value.
    pub(super) fn take(&mut self, sink: &mut Sink) -> bool {
        let has_room = self.taken < MAX_ITEMS && sink.take_room();
        self.taken += usize::from(has_room);
        has_room
    }

    /// Counts what is left out.
    pub(super) fn skip(&mut self, count: usize) {
        self.skipped = self.skipped.saturating_add(count);
    }

    pub(super) const fn skipped(&self) -> usize {
        self.skipped
    }
}

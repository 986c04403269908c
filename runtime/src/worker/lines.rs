//! One record's lines: each form of it is made once, however many adapters want it.

use std::cell::Cell;

use crate::encode::Form;

/// A line; without a form, memory for the next one.
type Slot = (Option<Form>, String);

thread_local! {
    /// The last record's memory, used again for the next.
    static MEMORY: Cell<Vec<Slot>> = const { Cell::new(Vec::new()) };
}

/// The forms of one record that were asked for so far.
pub(super) struct Lines(Vec<Slot>);

impl Lines {
    pub(super) fn new() -> Self {
        let mut slots = MEMORY.try_with(Cell::take).unwrap_or_default();
        for (form, text) in &mut slots {
            *form = None;
            text.clear();
        }
        Self(slots)
    }

    /// The record in this form, which `write` writes unless that has been done.
    pub(super) fn line(&mut self, form: Form, write: impl FnOnce(&mut String)) -> &str {
        let made = self.0.iter().position(|(made, _)| *made == Some(form));
        let at = made.unwrap_or_else(|| {
            let free = self.0.iter().position(|(made, _)| made.is_none());
            let mut text = free.map_or_else(String::new, |free| self.0.swap_remove(free).1);
            write(&mut text);
            self.0.push((Some(form), text));
            self.0.len() - 1
        });
        self.0.get(at).map_or("", |(_, text)| text)
    }
}

impl Drop for Lines {
    fn drop(&mut self) {
        let slots = std::mem::take(&mut self.0);
        let _gone = MEMORY.try_with(|memory| memory.set(slots));
    }
}

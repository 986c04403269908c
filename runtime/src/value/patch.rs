//! Looking back at what was just written, and hiding it: a value may be named by what comes after it.

use std::ops::Range;

use super::sink::{LENGTH_BYTES, Sink};
use super::tag;

/// The number of a key that the call site knows.
const STATIC_KEY_BYTES: usize = 2;

impl Sink {
    /// The text that was written at `start`, if it is one.
    pub(crate) fn text_at(&self, start: usize) -> Option<&str> {
        let (tag, rest) = self.bytes.get(start..)?.split_first()?;
        let (length, rest) = rest.split_first_chunk()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let text = rest.get(..length).filter(|_| *tag == tag::TEXT)?;
        std::str::from_utf8(text).ok()
    }

    /// Whether one of the call site's own keys was written at `start`; a spread value leaves keys of its own.
    pub(crate) fn is_static_key(&self, start: usize) -> bool {
        self.bytes.get(start) == Some(&tag::STATIC_KEY)
    }

    /// Where the value of the field or entry at `start` stands, which is the last that was written; `None` if it left
    /// none.
    pub(crate) fn entry_value(&self, start: usize) -> Option<Range<usize>> {
        let (&tag, rest) = self.bytes.get(start..)?.split_first()?;
        let key = if tag == tag::STATIC_KEY {
            STATIC_KEY_BYTES
        } else {
            LENGTH_BYTES + usize::try_from(u32::from_le_bytes(*rest.first_chunk()?)).ok()?
        };
        let value = start + 1 + key;
        (value < self.bytes.len()).then_some(value..self.bytes.len())
    }

    /// Replaces a value by the mark of a redacted one.
    pub(crate) fn redact(&mut self, value: Range<usize>, class: Option<candor_policy::Class>) {
        if value.end <= self.bytes.len() && value.start <= value.end {
            let mark = [tag::REDACTED, class.map_or(0, candor_policy::Class::id)];
            self.bytes.splice(value, mark);
        }
    }
}

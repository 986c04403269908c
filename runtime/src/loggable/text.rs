//! Text, and values that are logged as their text.

use std::borrow::Cow;
use std::fmt::{self, Write};

use super::{Loggable, ValueWriter};
use crate::value::cut;

/// Most bytes of one formatted value; a `Display` that never ends must not fill the memory.
const MAX_RENDERED_BYTES: usize = 64 * 1024;

/// Most bytes beyond those that are still counted.
const MAX_COUNTED_BYTES: usize = 16 * 1024 * 1024;

/// Formats within bounds, and says so when the formatting fails.
pub(crate) fn render(arguments: fmt::Arguments<'_>) -> String {
    Rendered::new(arguments).text
}

/// A formatted value.
pub(super) struct Rendered {
    /// As much of it as a record holds, and a note where that is not all.
    pub(super) text: String,
    /// Bytes of the whole.
    pub(super) length: usize,
}

impl Rendered {
    pub(super) fn new(arguments: fmt::Arguments<'_>) -> Self {
        let mut text = Bounded::default();
        let outcome = text.write_fmt(arguments);
        let Bounded { mut kept, lost } = text;
        let length = kept.len() + lost;
        if lost > 0 {
            kept.truncate(without_last_word(&kept).len());
            let lost = length - kept.len();
            kept.extend(["…(+", &lost.to_string(), " bytes)"]);
        } else if outcome.is_err() {
            kept.push_str("[formatting failed]");
        }
        Self { text: kept, length }
    }
}

/// The word at a cut may be the first half of a secret, which has no shape any more.
fn without_last_word(text: &str) -> &str {
    const LONGEST_WORD: usize = 1024;
    let end = text.trim_end_matches(|c: char| !c.is_ascii_whitespace());
    if text.len() - end.len() <= LONGEST_WORD {
        end
    } else {
        text
    }
}

/// Most bytes of a name that is only known at run time.
const MAX_NAME_BYTES: usize = 256;

/// The name, or as much of it as a record holds.
pub(super) fn short(name: &str) -> Cow<'_, str> {
    if name.len() <= MAX_NAME_BYTES {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(cut(name, MAX_NAME_BYTES))
    }
}

#[derive(Default)]
struct Bounded {
    kept: String,
    lost: usize,
}

impl Write for Bounded {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        let room = MAX_RENDERED_BYTES.saturating_sub(self.kept.len());
        if self.lost == 0 && part.len() <= room {
            self.kept.push_str(part);
            return Ok(());
        }
        let end = (0..=room.min(part.len()))
            .rev()
            .find(|&at| self.lost == 0 && part.is_char_boundary(at))
            .unwrap_or_default();
        self.kept.push_str(part.get(..end).unwrap_or_default());
        self.lost += part.len() - end;
        // Counted on for a while; a `Display` that never ends is told to.
        if self.lost > MAX_COUNTED_BYTES {
            Err(fmt::Error)
        } else {
            Ok(())
        }
    }
}

impl Loggable for str {
    fn log(&self, out: ValueWriter<'_>) {
        out.text(self);
    }
}

impl Loggable for String {
    fn log(&self, out: ValueWriter<'_>) {
        out.text(self);
    }
}

impl Loggable for char {
    fn log(&self, out: ValueWriter<'_>) {
        out.text(self.encode_utf8(&mut [0; 4]));
    }
}

impl<B: Loggable + ToOwned + ?Sized> Loggable for Cow<'_, B> {
    fn log(&self, out: ValueWriter<'_>) {
        self.as_ref().log(out);
    }
}

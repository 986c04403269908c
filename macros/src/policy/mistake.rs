//! One mistake in a policy file, and its line.

use std::ops::Range;

pub(super) struct Mistake {
    /// 0 where the mistake is of the whole file.
    pub(super) line: usize,
    text: String,
}

impl Mistake {
    pub(super) fn new(line: usize, text: impl Into<String>) -> Self {
        Self {
            line,
            text: text.into(),
        }
    }

    pub(super) fn of_the_file(text: impl Into<String>) -> Self {
        Self::new(0, text)
    }

    /// `candor.toml:7: …`
    pub(super) fn text(&self, file_name: &str) -> String {
        match self.line {
            0 => format!("{file_name}: {}", self.text),
            line => format!("{file_name}:{line}: {}", self.text),
        }
    }
}

/// The line on which a piece of `text` begins; the first is 1.
pub(super) fn line_of(text: &str, place: &Range<usize>) -> usize {
    let before = text.bytes().take(place.start);
    1 + before.filter(|byte| *byte == b'\n').count()
}

/// A name on one line, whatever it holds.
pub(super) fn printable(name: &str) -> String {
    name.escape_debug().to_string()
}

//! How much text of one record is read.

use std::borrow::Cow;

use super::{counts, scrubbed};

/// Bytes of text that one record may have read: two texts of the longest kind.
///
/// At the speed that hostile text is read with, that is a few milliseconds of the thread that logs.
const BYTES: usize = 128 * 1024;
/// The last word before a cut is left out, as it may be the first half of a secret.
const LONGEST_WORD: usize = 1024;

/// What is left for the rest of a record.
pub(super) struct Budget {
    left: usize,
    ran_out: bool,
}

impl Budget {
    pub(super) const fn of_record() -> Self {
        Self {
            left: BYTES,
            ran_out: false,
        }
    }

    /// Whether there is enough for the whole text, which then is paid for.
    pub(super) fn admits(&mut self, text: &str) -> bool {
        let left = self.left.checked_sub(text.len());
        self.left = left.unwrap_or_default();
        left.is_some()
    }

    pub(super) const fn is_spent(&self) -> bool {
        self.left == 0
    }

    /// The text scrubbed, or as much of it as there is left for, with a note of what is missing.
    pub(super) fn spend<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        let left = self.left;
        if self.admits(text) {
            return scrubbed(text).map_or(Cow::Borrowed(text), Cow::Owned);
        }
        self.leave_out();
        let kept = whole_words(text, left);
        let lost = text.len() - kept.len();
        let kept = scrubbed(kept).map_or(Cow::Borrowed(kept), Cow::Owned);
        Cow::Owned(format!("{kept}{}", missing(lost)))
    }

    /// Notes that text was left out without being looked at.
    pub(super) fn leave_out(&mut self) {
        self.ran_out = true;
    }

    /// Whether anything was left out; such a record is counted.
    pub(super) fn ran_out(&self) -> bool {
        if self.ran_out {
            counts::ran_out();
        }
        self.ran_out
    }
}

/// What stands for text that was left out.
pub(super) fn missing(bytes: usize) -> String {
    format!("…(+{bytes} bytes)")
}

/// As many whole words as `limit` bytes hold.
fn whole_words(text: &str, limit: usize) -> &str {
    let least = limit.saturating_sub(LONGEST_WORD);
    let bytes = text.as_bytes().get(least..limit).unwrap_or_default();
    let blank = bytes.iter().rposition(u8::is_ascii_whitespace);
    let mut end = least + blank.unwrap_or_default();
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

//! Walks through a text from one anchor to the next and asks the rules what stands there.
//!
//! Each rule reads forward from its anchor to the end of what it removes, or a bounded number of bytes, and backward
//! a bounded number of bytes: a text costs time in proportion to its length, whatever somebody put into it.

use super::finding::{Finding, Look};
use super::rules;
use super::text::Text;

/// The findings of a text, in order, none overlapping another.
pub(super) struct Findings<'t> {
    text: &'t str,
    at: usize,
    settled: usize,
}

impl<'t> Findings<'t> {
    pub(super) const fn of(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            settled: 0,
        }
    }
}

impl<'t> Iterator for Findings<'t> {
    type Item = Finding<'t>;

    fn next(&mut self) -> Option<Finding<'t>> {
        loop {
            let rest = self.text.as_bytes().get(self.at..)?;
            let at = self.at + rest.iter().position(|&byte| is_anchor(byte))?;
            self.at = at + 1;
            if !is_worth_a_look(self.text.as_bytes(), at) || !self.may_be_named(at) {
                continue;
            }
            match rules::look(Text::new(self.text, self.settled), at) {
                Look::Nothing => {}
                Look::Skip(to) => self.at = self.at.max(to),
                Look::Mark(end) => {
                    self.at = self.at.max(end);
                    self.settled = self.at;
                }
                Look::Found(finding) => {
                    let finding = self.whole_characters(finding);
                    self.at = self.at.max(finding.end);
                    self.settled = finding.end;
                    return Some(finding);
                }
            }
        }
    }
}

impl<'t> Findings<'t> {
    #[inline]
    fn may_be_named(&self, at: usize) -> bool {
        let text = Text::new(self.text, self.settled);
        !matches!(text.byte(at), b':' | b'=') || rules::may_follow_name(text, at)
    }

    /// Never half a character, and never what was settled before.
    fn whole_characters(&self, mut finding: Finding<'t>) -> Finding<'t> {
        finding.start = finding.start.max(self.settled);
        while !self.text.is_char_boundary(finding.start) {
            finding.start -= 1;
        }
        finding.end = finding.end.max(finding.start).min(self.text.len());
        while !self.text.is_char_boundary(finding.end) {
            finding.end += 1;
        }
        finding
    }
}

/// Whether the bytes beside an anchor leave a chance that a rule finds something there.
///
/// Most anchors of ordinary texts are done with here, at the cost of a few comparisons.
#[inline]
fn is_worth_a_look(text: &[u8], at: usize) -> bool {
    let byte = |place: usize| text.get(place).copied().unwrap_or_default();
    let (last, next) = (byte(at.wrapping_sub(1)), byte(at + 1));
    match byte(at) {
        b'[' => next == b'r',
        b'(' => matches!(next, b'"' | b'\'') || matches!(last, b' ' | b'p' | b'x' | b'6'),
        b'b' | b'B' => {
            matches!(next | 0x20, b'a' | b'e') && matches!(byte(at + 2) | 0x20, b's' | b'a')
        }
        b':' => {
            next != b':' && last != b':' && !(last.is_ascii_digit() && is_after_number(text, at))
        }
        b'=' => last != b'=',
        b'_' | b'.' => {
            rules::may_end_prefix([byte(at.wrapping_sub(2)), last, byte(at)])
                || last == b's'
                || last == b'd'
                || last == b'p'
                || last == b'k'
        }
        b'-' => {
            next == b'-'
                || last == b' '
                || rules::may_end_prefix([byte(at.wrapping_sub(2)), last, b'-'])
        }
        b'%' => next == b'3',
        b'\'' => last == b' ',
        b'0'..=b'9' => is_worth_counting(text, at, last),
        _ => true,
    }
}

/// Whether digits alone, two at most, stand before: the `12` of `12:30`, which is no name.
#[inline]
fn is_after_number(text: &[u8], at: usize) -> bool {
    let byte = |count: usize| {
        text.get(at.wrapping_sub(count))
            .copied()
            .unwrap_or_default()
    };
    let before = if byte(2).is_ascii_digit() {
        byte(3)
    } else {
        byte(2)
    };
    matches!(before, b' ' | b':' | b'T' | b'[' | b'/')
        && (before != b'T' || byte(4).is_ascii_digit())
}

/// Digits of which there are too few for a card, and that are not part of a word.
#[inline]
fn is_worth_counting(text: &[u8], at: usize, last: u8) -> bool {
    let byte = |place: usize| text.get(place).copied().unwrap_or_default();
    let is_after_escape = byte(at.wrapping_sub(3)) == b'%';
    if last.is_ascii_digit() && !is_after_escape {
        // Looked at from its first digit.
        return false;
    }
    if last.is_ascii_alphanumeric() || last == b'%' {
        return true;
    }
    let mut end = at + 1;
    while byte(end).is_ascii_digit() {
        end += 1;
    }
    match end - at {
        3 => byte(end) == b'-',
        4 => {
            matches!(byte(end), b'-' | b' ')
                && (byte(end + 5) == byte(end) || byte(end + 7) == byte(end))
        }
        length => length >= 8,
    }
}

fn is_anchor(byte: u8) -> bool {
    ANCHORS.get(usize::from(byte)).copied().unwrap_or_default()
}

/// The bytes at which a rule has a look.
#[expect(
    clippy::indexing_slicing,
    reason = "the compiler evaluates it: an index out of bounds would not compile"
)]
static ANCHORS: [bool; 256] = {
    let mut anchors = [false; 256];
    let mut bytes: &[u8] = b"0123456789:=%[_-.JIBb`<('";
    while let [first, rest @ ..] = bytes {
        anchors[*first as usize] = true;
        bytes = rest;
    }
    anchors
};

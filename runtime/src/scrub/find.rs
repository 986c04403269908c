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

fn is_anchor(byte: u8) -> bool {
    ANCHORS.get(usize::from(byte)).copied().unwrap_or_default()
}

/// The bytes at which a rule has a look.
static ANCHORS: [bool; 256] = {
    let mut anchors = [false; 256];
    let mut bytes: &[u8] = b"0123456789:=%[_-.JIBb`<('";
    while let [first, rest @ ..] = bytes {
        anchors[*first as usize] = true;
        bytes = rest;
    }
    anchors
};

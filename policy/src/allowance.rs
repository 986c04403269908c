//! A name that a project allows, with its reason.

use crate::reading::bare;
use crate::refusal::Refusal;
use crate::segments::Segments;
use crate::words::{Lowered, WINDOW};

/// One name, in any spelling, and why its value is no secret.
#[derive(Clone, Debug)]
pub(crate) struct Allowance {
    /// The segments of the name, one blank between them.
    segments: String,
    reason: String,
}

impl Allowance {
    pub(crate) fn read(name: &str, reason: &str) -> Result<Self, Refusal> {
        let spelt = Spelt::of(name).ok_or(Refusal::TooLong)?;
        Ok(Self {
            segments: String::from_utf8_lossy(spelt.as_bytes()).into_owned(),
            reason: reason.to_owned(),
        })
    }

    /// Whether `name` is the allowed one: all of it, no synonym, no digit more.
    pub(crate) fn is_for(&self, name: &Spelt) -> bool {
        self.segments.as_bytes() == name.as_bytes()
    }

    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.segments == other.segments
    }

    pub(crate) fn reason(&self) -> &str {
        &self.reason
    }
}

/// A name in its own words and the one spelling: lower case, a blank between two segments.
pub(crate) struct Spelt {
    bytes: [u8; 2 * WINDOW],
    len: usize,
}

impl Spelt {
    /// None of a name that is read in pieces, of which none is the whole.
    pub(crate) fn of(name: &str) -> Option<Self> {
        let name = bare(name).as_bytes();
        if name.len() > WINDOW {
            return None;
        }
        let lowered = Lowered::of(name);
        let mut spelt = Self {
            bytes: [0; 2 * WINDOW],
            len: 0,
        };
        for place in Segments::of(name, lowered.as_str()) {
            if spelt.len > 0 {
                spelt.push(b" ");
            }
            let segment = lowered.as_str().get(place).unwrap_or_default();
            spelt.push(segment.as_bytes());
        }
        Some(spelt)
    }

    fn push(&mut self, piece: &[u8]) {
        let free = self.bytes.get_mut(self.len..self.len + piece.len());
        if let Some(free) = free {
            free.copy_from_slice(piece);
            self.len += piece.len();
        }
    }

    fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }
}

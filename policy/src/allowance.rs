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
        let segments: Vec<&str> = spelt.segments().collect();
        Ok(Self {
            segments: segments.join(" "),
            reason: reason.to_owned(),
        })
    }

    /// Whether `name` is the allowed one: all of it, no synonym, no digit more.
    pub(crate) fn is_for(&self, name: &Spelt<'_>) -> bool {
        name.segments().eq(self.segments.split(' '))
    }

    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.segments == other.segments
    }

    pub(crate) fn reason(&self) -> &str {
        &self.reason
    }
}

/// A name as it is cut, each segment in its own spelling.
pub(crate) struct Spelt<'a> {
    name: &'a [u8],
    lowered: Lowered,
}

impl<'a> Spelt<'a> {
    /// None of a name that is read in pieces, of which none is the whole.
    pub(crate) fn of(name: &'a str) -> Option<Self> {
        let name = bare(name).as_bytes();
        let lowered = Lowered::of(name);
        (name.len() <= WINDOW).then_some(Self { name, lowered })
    }

    fn segments(&self) -> impl Iterator<Item = &str> {
        Segments::of(self.name, self.lowered.as_str())
            .filter_map(|place| self.lowered.as_str().get(place))
    }
}

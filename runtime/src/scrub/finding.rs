//! What a rule found, and what is written in its place.

use super::counts::Rule;

/// A part of a text that may not be shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Finding<'t> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) mark: &'static str,
    /// The quotation mark, with its backslashes, that the mark needs around it to keep JSON what it is.
    pub(super) quote: &'t str,
    pub(super) rule: Rule,
}

impl Finding<'_> {
    pub(super) const fn new(start: usize, end: usize, mark: &'static str, rule: Rule) -> Self {
        Self {
            start,
            end,
            mark,
            quote: "",
            rule,
        }
    }
}

/// What a look at one place of a text gave.
#[derive(Clone, Copy, Debug)]
pub(super) enum Look<'t> {
    /// No secret begins or ends here.
    Nothing,
    /// None before this place either.
    Skip(usize),
    /// A mark of an earlier scrubbing ends here: nothing reads across it.
    Mark(usize),
    Found(Finding<'t>),
}

impl<'t> From<Option<Finding<'t>>> for Look<'t> {
    fn from(found: Option<Finding<'t>>) -> Self {
        found.map_or(Self::Nothing, Self::Found)
    }
}

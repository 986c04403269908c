//! Why a project's addition is refused.

use std::fmt;

use crate::class::Class;

/// What is wrong with a name that a project forbids or allows.
///
/// The text goes on from the name: `… is given twice`.
///
/// # Examples
///
/// ```
/// use candor_policy::{Class, Extension, Refusal};
///
/// let mut project = Extension::new();
/// let refused = project.allow("password", "nobody ever reads our logs");
/// assert_eq!(refused, Err(Refusal::NotWaivable(Class::Password)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// No letter is in it.
    Empty,
    /// It holds what no name in ASCII holds.
    Character,
    /// Names are read in pieces, and this would not fit into one.
    TooLong,
    /// `key of falcon`: names are read with the head noun last.
    Preposition,
    /// `area51`: digits at the end of a word are not read.
    Number,
    /// It is there already, perhaps in another spelling.
    Twice,
    /// It is both forbidden and allowed.
    ForbiddenToo,
    /// No reason makes such a value public.
    NotWaivable(Class),
    /// It is allowed without a word of the project.
    Needless,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::Empty => "has no letters",
            Self::Character => "holds other characters than ASCII letters, digits and marks",
            Self::TooLong => "is too long for a name",
            Self::Preposition => {
                "is read with its last word first: leave out `of`, `for` and `from`, and write `falcon key` for `key of falcon`"
            }
            Self::Number => {
                "ends a word with digits, which are not read: leave them out if names without them are meant too"
            }
            Self::Twice => "is given twice, perhaps in another spelling",
            Self::ForbiddenToo => "is forbidden and allowed: decide for one",
            Self::NotWaivable(class) => {
                return write!(
                    f,
                    "can't be allowed, for no reason makes {} public",
                    class.with_article()
                );
            }
            Self::Needless => "is allowed anyway: remove it",
        };
        f.write_str(text)
    }
}

impl std::error::Error for Refusal {}

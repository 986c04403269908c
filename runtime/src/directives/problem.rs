//! A part of a directive list that was not understood.

use std::fmt;

use super::spelling::excerpt;

/// A part that [`Directives::parse`](crate::Directives::parse) did not understand, and what to write instead.
///
/// # Examples
///
/// ```
/// use candor::{Directives, LevelFilter};
///
/// let (_, problems) = Directives::parse("info,sqlx=wraning", LevelFilter::Info);
/// assert_eq!(problems[0].given(), "sqlx=wraning");
/// assert_eq!(problems[0].suggestion(), Some("warning"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirectiveProblem {
    given: String,
    explanation: String,
    suggestion: Option<&'static str>,
}

impl DirectiveProblem {
    pub(super) fn new(part: &str, explanation: String) -> Self {
        Self {
            given: excerpt(part),
            explanation,
            suggestion: None,
        }
    }

    pub(super) fn suggest(part: &str, what: &str, suggestion: Option<&'static str>) -> Self {
        let explanation = match suggestion {
            Some(near) => format!("{what}; did you mean `{near}`?"),
            None => what.to_owned(),
        };
        Self {
            suggestion,
            ..Self::new(part, explanation)
        }
    }

    /// The part as it was written; shortened when long, as it may be a secret pasted by mistake.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// The valid level that is nearest to the one given, if one is near.
    #[must_use]
    pub fn suggestion(&self) -> Option<&str> {
        self.suggestion
    }
}

impl fmt::Display for DirectiveProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.explanation)
    }
}

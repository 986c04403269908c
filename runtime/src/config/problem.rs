//! A variable that was not understood.

use std::fmt;

use crate::directives::spelling::excerpt;

/// A configuration variable that was not understood, and what is used instead.
///
/// Its text is safe to log: a long value is shortened and control characters are escaped.
///
/// # Examples
///
/// ```
/// use candor::Problem;
///
/// // CANDOR_FORMAT: `jsn` is not a format; did you mean `json`? `pretty` is used instead
/// fn lines(problems: &[Problem]) -> Vec<String> {
///     problems.iter().map(Problem::to_string).collect()
/// }
///
/// assert!(lines(&[]).is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    variable: String,
    given: String,
    explanation: String,
}

impl Problem {
    pub(super) fn new(variable: &str, given: &str, explanation: String) -> Self {
        Self {
            variable: excerpt_of_name(variable),
            given: excerpt(given),
            explanation,
        }
    }

    /// The variable's name.
    #[must_use]
    pub fn variable(&self) -> &str {
        &self.variable
    }

    /// The value, shortened when long; empty when the name is the problem, whatever the value.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// What is wrong, what was probably meant, and what is used instead.
    #[must_use]
    pub fn explanation(&self) -> &str {
        &self.explanation
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.variable, self.explanation)
    }
}

/// What is wrong, which may end in a question, and what follows from it.
pub(super) fn then(what: &str, consequence: &str) -> String {
    let pause = if what.ends_with('?') { "" } else { ";" };
    format!("{what}{pause} {consequence}")
}

/// Names are not secret, and a name that is cut can't be found and mended.
fn excerpt_of_name(name: &str) -> String {
    let printable = |c: &char| c.is_ascii_graphic();
    name.chars().filter(printable).take(64).collect()
}

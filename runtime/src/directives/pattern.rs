//! The targets that one directive covers.

use std::cmp::{Ordering, Reverse};

/// `my_app::db` (that module and those below it) or `aws_*` (every target that starts so).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    start: String,
    reach: Reach,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    Module,
    Prefix,
}

impl Pattern {
    pub(crate) fn new(target: String) -> Self {
        match target.strip_suffix('*') {
            Some(start) => Self {
                start: start.to_owned(),
                reach: Reach::Prefix,
            },
            None => Self {
                start: target,
                reach: Reach::Module,
            },
        }
    }

    /// `None` if no target could ever match, as with the span filters and regexes of other loggers.
    pub(crate) fn parse(target: &str) -> Option<Self> {
        let pattern = Self::new(target.to_owned());
        let start = pattern.start.as_str();
        let path = match pattern.reach {
            Reach::Module => start,
            Reach::Prefix => start.strip_suffix("::").unwrap_or(start),
        };
        let is_everything = pattern.reach == Reach::Prefix && path.is_empty();
        (is_everything || path.split("::").all(is_segment)).then_some(pattern)
    }

    pub(crate) fn matches(&self, target: &str) -> bool {
        match (target.strip_prefix(&self.start), self.reach) {
            (None, _) => false,
            (Some(_), Reach::Prefix) => true,
            (Some(rest), Reach::Module) => rest.is_empty() || rest.starts_with("::"),
        }
    }

    fn rank(&self) -> (Reverse<usize>, Reach, &str) {
        (Reverse(self.start.len()), self.reach, &self.start)
    }
}

/// The more specific pattern comes first.
impl Ord for Pattern {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rank().cmp(&other.rank())
    }
}

impl PartialOrd for Pattern {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Wider than Rust's identifiers: `target:` takes any name, and `log` users write `http.access` or `my-app`.
fn is_segment(text: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    !text.is_empty() && text.chars().all(allowed)
}

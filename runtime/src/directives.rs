//! Which records are kept, by level and by where they come from.

mod parse;
mod pattern;
mod problem;
pub(crate) mod spelling;
#[cfg(test)]
mod tests;

pub(crate) use parse::{Reading, read};
pub use problem::DirectiveProblem;

use crate::level::LevelFilter;
use pattern::Pattern;

/// The least severe level that is kept, for everything and for single targets.
///
/// The text form is a list such as `info,sqlx=warning,my_app::db=debug`. A target covers the modules below it;
/// a trailing `*` also covers longer names (`aws_*` covers `aws_sdk_s3`). The longest match decides.
///
/// # Examples
///
/// ```
/// use candor::{Directives, LevelFilter};
///
/// let (directives, problems) = Directives::parse("info,my_app::db=debug", LevelFilter::Info);
/// assert!(problems.is_empty());
/// assert_eq!(directives.threshold_for("my_app::db::pool"), LevelFilter::Debug);
/// assert_eq!(directives.threshold_for("my_app::dbx"), LevelFilter::Info);
/// ```
#[doc(alias = "EnvFilter")]
#[doc(alias = "RUST_LOG")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directives {
    default: LevelFilter,
    named: Rules,
    quiet: Rules,
}

impl Directives {
    /// Keeps `default` and above, whatever the target.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor::{Directives, LevelFilter};
    ///
    /// let directives = Directives::new(LevelFilter::Error);
    /// assert_eq!(directives.threshold_for("anything"), LevelFilter::Error);
    /// ```
    #[must_use]
    pub fn new(default: LevelFilter) -> Self {
        Self {
            default,
            named: Rules::default(),
            quiet: Rules::default(),
        }
    }

    /// Gives `target` and the modules below it a level; a later call for the same target wins.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor::{Directives, LevelFilter};
    ///
    /// let directives = Directives::new(LevelFilter::Info).with("sqlx", LevelFilter::Off);
    /// assert_eq!(directives.threshold_for("sqlx::query"), LevelFilter::Off);
    /// ```
    #[must_use]
    pub fn with(mut self, target: impl Into<String>, filter: LevelFilter) -> Self {
        self.named.set(Pattern::new(target.into()), filter);
        self
    }

    /// Reads a list of directives; `fallback` is the level of targets that it doesn't cover.
    ///
    /// Every valid part is used and every invalid part is returned as a problem.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor::{Directives, LevelFilter};
    ///
    /// let (directives, problems) = Directives::parse("inof,sqlx=warning", LevelFilter::Error);
    /// assert_eq!(directives.threshold_for("sqlx"), LevelFilter::Warning);
    /// assert_eq!(directives.threshold_for("my_app"), LevelFilter::Error);
    /// assert_eq!(problems[0].to_string(), "`inof` is no level; did you mean `info`?");
    /// ```
    #[must_use]
    pub fn parse(text: &str, fallback: LevelFilter) -> (Self, Vec<DirectiveProblem>) {
        let mut reading = read(text);
        let problems = std::mem::take(&mut reading.problems);
        (Self::from_reading(reading, fallback), problems)
    }

    /// The least severe level that is kept for `target`.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor::{Directives, LevelFilter};
    ///
    /// let directives = Directives::new(LevelFilter::Info).with("aws_*", LevelFilter::Warning);
    /// assert_eq!(directives.threshold_for("aws_sdk_s3::client"), LevelFilter::Warning);
    /// assert_eq!(directives.threshold_for("my_app"), LevelFilter::Info);
    /// ```
    #[must_use]
    pub fn threshold_for(&self, target: &str) -> LevelFilter {
        if let Some(named) = self.named.get(target) {
            return named;
        }
        // A quiet target may not be louder than the rest: `LOG_LEVEL=off` silences it too.
        self.quiet
            .get(target)
            .map_or(self.default, |quiet| quiet.max(self.default))
    }

    /// The least severe level that is kept for any target.
    ///
    /// A record below it can be discarded without looking at its target.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor::{Directives, LevelFilter};
    ///
    /// let directives = Directives::new(LevelFilter::Error).with("my_app", LevelFilter::Debug);
    /// assert_eq!(directives.most_verbose(), LevelFilter::Debug);
    /// ```
    #[must_use]
    pub fn most_verbose(&self) -> LevelFilter {
        let named = self.named.0.iter().map(|(_, filter)| *filter);
        named.fold(self.default, LevelFilter::min)
    }

    pub(crate) fn from_reading(reading: Reading, fallback: LevelFilter) -> Self {
        let mut directives = Self::new(reading.level.unwrap_or(fallback));
        for (pattern, filter) in reading.targets {
            directives.named.set(pattern, filter);
        }
        directives
    }

    /// Keeps WARNING and above of `targets`, unless the user named them.
    pub(crate) fn with_quiet(mut self, targets: &[&str]) -> Self {
        for target in targets {
            let pattern = Pattern::new((*target).to_owned());
            self.quiet.set(pattern, LevelFilter::Warning);
        }
        self
    }
}

/// Sorted, most specific first: the first match is the longest, and equal rules compare equal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Rules(Vec<(Pattern, LevelFilter)>);

impl Rules {
    fn set(&mut self, pattern: Pattern, filter: LevelFilter) {
        match self.0.binary_search_by(|(known, _)| known.cmp(&pattern)) {
            Ok(at) => {
                if let Some(rule) = self.0.get_mut(at) {
                    rule.1 = filter;
                }
            }
            Err(at) => self.0.insert(at, (pattern, filter)),
        }
    }

    fn get(&self, target: &str) -> Option<LevelFilter> {
        let mut rules = self.0.iter();
        let found = rules.find(|(pattern, _)| pattern.matches(target));
        found.map(|(_, filter)| *filter)
    }
}

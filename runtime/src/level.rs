//! How severe a record is, and how severe one must be to be kept.

use std::fmt;
use std::str::FromStr;

/// The severity of a record.
///
/// # Examples
///
/// ```
/// use candor::Level;
///
/// assert!(Level::Error > Level::Info);
/// assert_eq!("warn".parse(), Ok(Level::Warning));
/// assert_eq!(Level::Critical.to_string(), "CRITICAL");
/// ```
#[doc(alias = "severity")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Level {
    /// For the people who work on the program; off in production.
    Debug = 1,
    /// What the program did, as it should.
    Info = 2,
    /// Something unexpected that the program dealt with; a caller's fault.
    Warning = 3,
    /// Something failed, and it is ours to mend.
    Error = 4,
    /// The service is down or data is lost: somebody must act now.
    Critical = 5,
}

impl Level {
    /// Every level, from the least severe to the most.
    pub const ALL: [Self; 5] = [
        Self::Debug,
        Self::Info,
        Self::Warning,
        Self::Error,
        Self::Critical,
    ];

    /// The level's name in upper case, as the `flat` schema writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warning => "WARNING",
            Self::Error => "ERROR",
            Self::Critical => "CRITICAL",
        }
    }
}

impl Level {
    /// The name as the schemas `datadog` and `ecs` write it.
    pub(crate) const fn as_lower_case(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
            Self::Critical => "critical",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The least severe [`Level`] that is kept; `Off` keeps nothing.
///
/// # Examples
///
/// ```
/// use candor::{Level, LevelFilter};
///
/// let filter: LevelFilter = "warning".parse().unwrap();
/// assert!(filter.allows(Level::Error));
/// assert!(!filter.allows(Level::Info));
/// assert!(!LevelFilter::Off.allows(Level::Critical));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum LevelFilter {
    /// Keeps every record.
    Debug = 1,
    /// Keeps INFO and above.
    Info = 2,
    /// Keeps WARNING and above.
    Warning = 3,
    /// Keeps ERROR and above.
    Error = 4,
    /// Keeps CRITICAL alone.
    Critical = 5,
    /// Keeps nothing.
    Off = 6,
}

impl LevelFilter {
    /// Whether a record of `level` is kept.
    #[must_use]
    pub const fn allows(self, level: Level) -> bool {
        level as u8 >= self as u8
    }
}

impl From<Level> for LevelFilter {
    fn from(level: Level) -> Self {
        match level {
            Level::Debug => Self::Debug,
            Level::Info => Self::Info,
            Level::Warning => Self::Warning,
            Level::Error => Self::Error,
            Level::Critical => Self::Critical,
        }
    }
}

/// The text names no level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseLevelError {
    given: String,
}

impl fmt::Display for ParseLevelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no level; levels are {NAMES}", self.given)
    }
}

impl std::error::Error for ParseLevelError {}

const NAMES: &str = "debug, info, warning, error, critical";

impl FromStr for Level {
    type Err = ParseLevelError;

    /// Accepts the names in any case, and `trace`, `warn`, `fatal` as other loggers spell them.
    fn from_str(text: &str) -> Result<Self, ParseLevelError> {
        match text.trim().to_ascii_lowercase().as_str() {
            "debug" | "trace" => Ok(Self::Debug),
            "info" => Ok(Self::Info),
            "warning" | "warn" => Ok(Self::Warning),
            "error" => Ok(Self::Error),
            "critical" | "fatal" => Ok(Self::Critical),
            _ => Err(ParseLevelError {
                given: text.to_owned(),
            }),
        }
    }
}

impl FromStr for LevelFilter {
    type Err = ParseLevelError;

    /// Accepts what [`Level`] accepts, and `off`.
    fn from_str(text: &str) -> Result<Self, ParseLevelError> {
        if text.trim().eq_ignore_ascii_case("off") {
            return Ok(Self::Off);
        }
        text.parse::<Level>().map(Self::from)
    }
}

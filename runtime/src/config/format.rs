//! How the console writes a record.

use super::environment::Environment;
use super::reader::Reader;
use super::word::{Choice, Word, choose};
use super::{Overrides, Platform};

/// How the console writes a record.
///
/// # Examples
///
/// ```
/// use candor::Format;
///
/// assert_eq!(Format::Json.as_str(), "json");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// One line for people.
    Pretty,
    /// One JSON object a line, for machines.
    Json,
}

impl Format {
    /// The word that `CANDOR_FORMAT` takes.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pretty => "pretty",
            Self::Json => "json",
        }
    }
}

impl Word for Format {
    const KIND: &'static str = "a format";
    /// `text` is what Lambda calls it.
    const SPELLINGS: &'static [(&'static str, Self)] = &[
        ("pretty", Self::Pretty),
        ("json", Self::Json),
        ("text", Self::Pretty),
    ];

    fn canonical(self) -> &'static str {
        self.as_str()
    }
}

pub(super) fn resolve(
    overrides: &Overrides,
    environment: Option<Environment>,
    platform: Platform,
    reader: &mut Reader<'_>,
) -> Choice<Format> {
    if let Some(value) = overrides.format {
        return Choice {
            value,
            is_chosen: true,
        };
    }
    let default = match environment {
        Some(Environment::Development) => Format::Pretty,
        _ => Format::Json,
    };
    let variables = variables(platform, reader);
    choose(reader, variables, default)
}

/// On Lambda the function's own configuration comes first, as for every runtime of Lambda's; but only its `JSON` is
/// somebody's choice. `Text` is what a function has by itself, and would undo the default of production.
fn variables(platform: Platform, reader: &mut Reader<'_>) -> &'static [&'static str] {
    const LAMBDA: &str = "AWS_LAMBDA_LOG_FORMAT";
    let is_text = |format: String| format.eq_ignore_ascii_case("text");
    match platform {
        Platform::Lambda if !reader.text(LAMBDA).is_some_and(is_text) => {
            &["CANDOR_FORMAT", LAMBDA, "LOG_FORMAT"]
        }
        _ => &["CANDOR_FORMAT", "LOG_FORMAT"],
    }
}

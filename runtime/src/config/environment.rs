//! Where the program runs: it decides the defaults of everything else.

use std::fmt;

use super::Overrides;
use super::otel::Attributes;
use super::problem::{Problem, then};
use super::reader::{Given, Reader};
use super::word::Word;
use crate::directives::spelling::excerpt;

/// Where the program runs.
///
/// # Examples
///
/// ```
/// use candor::Environment;
///
/// assert_eq!(Environment::Production.to_string(), "production");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Environment {
    /// A developer's machine: readable text, DEBUG. The default.
    Development,
    /// Automatic tests: JSON, INFO.
    Testing,
    /// A continuous integration job, also chosen by `CI=true`: JSON, INFO.
    Ci,
    /// The rehearsal for production: as production.
    Staging,
    /// Where users are: JSON, INFO.
    Production,
}

impl Environment {
    /// The name in lower case, as records carry it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Development => "development",
            Self::Testing => "testing",
            Self::Ci => "ci",
            Self::Staging => "staging",
            Self::Production => "production",
        }
    }
}

impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Word for Environment {
    const KIND: &'static str = "an environment";
    const SPELLINGS: &'static [(&'static str, Self)] = &[
        ("development", Self::Development),
        ("dev", Self::Development),
        ("testing", Self::Testing),
        ("test", Self::Testing),
        ("ci", Self::Ci),
        ("staging", Self::Staging),
        ("stage", Self::Staging),
        ("production", Self::Production),
        ("prod", Self::Production),
    ];

    fn canonical(self) -> &'static str {
        self.as_str()
    }
}

/// `None` and a label: an environment with a name of its own.
pub(super) struct Place {
    pub(super) environment: Option<Environment>,
    pub(super) label: String,
}

impl Place {
    fn named(word: &str) -> Self {
        match Environment::read(word) {
            Some(environment) => Self::from(environment),
            None => Self {
                environment: None,
                label: word.to_owned(),
            },
        }
    }
}

impl From<Environment> for Place {
    fn from(environment: Environment) -> Self {
        Self {
            environment: Some(environment),
            label: environment.as_str().to_owned(),
        }
    }
}

pub(super) fn resolve(
    overrides: &Overrides,
    attributes: &Attributes,
    reader: &mut Reader<'_>,
) -> Place {
    match (overrides.environment, &overrides.environment_name) {
        (Some(environment), Some(name)) => Place {
            environment: Some(environment),
            label: name.clone(),
        },
        (Some(environment), None) => Place::from(environment),
        (None, Some(name)) => Place::named(name),
        (None, None) => from_variables(attributes, reader),
    }
}

fn from_variables(attributes: &Attributes, reader: &mut Reader<'_>) -> Place {
    if let Some(given) = reader.first(&["CANDOR_ENVIRONMENT", "ENVIRONMENT"]) {
        return read(&given, reader);
    }
    let platform = attributes.environment.clone().map(|text| Given {
        variable: "OTEL_RESOURCE_ATTRIBUTES",
        text,
    });
    if let Some(given) = platform.or_else(|| reader.first(&["DD_ENV"])) {
        return read_free(&given, reader);
    }
    if is_ci(reader) {
        return Place::from(Environment::Ci);
    }
    Place::from(Environment::Development)
}

/// A word that is not known is not passed over: a misspelt `prodution` must not log as development.
fn read(given: &Given, reader: &mut Reader<'_>) -> Place {
    let place = Place::named(&given.text);
    if place.environment.is_none() {
        let instead = format!("JSON at INFO is used, labelled `{}`", excerpt(&given.text));
        let explanation = then(&Environment::fault(&given.text), &instead);
        reader.report(Problem::new(given.variable, &given.text, explanation));
    }
    place
}

/// Datadog and OpenTelemetry let users name environments freely, so only a likely slip is worth a word.
fn read_free(given: &Given, reader: &mut Reader<'_>) -> Place {
    match Environment::nearest(&given.text) {
        Some(_) => read(given, reader),
        None => Place::named(&given.text),
    }
}

/// Some services put their name there instead of `true`.
fn is_ci(reader: &mut Reader<'_>) -> bool {
    let Some(text) = reader.text("CI") else {
        return false;
    };
    !["0", "false", "no", "off"].contains(&text.to_ascii_lowercase().as_str())
}

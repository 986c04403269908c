//! What the program, its environment variables and its platform say, resolved once into [`Settings`].
//!
//! Each setting goes through the same steps: builder, `CANDOR_*`, generic variables, platform, default.

mod colour;
mod env;
mod environment;
mod format;
mod identity;
mod key_file;
mod levels;
mod names;
mod otel;
mod problem;
mod reader;
mod samples;
mod schema;
#[cfg(test)]
mod tests;
mod word;

pub use colour::Colour;
pub(crate) use env::{ProcessEnvironment, Variables};
pub use environment::Environment;
pub use format::Format;
pub(crate) use key_file::hash_keys;
pub use problem::Problem;

use crate::directives::Directives;
use crate::encode::Schema;
use crate::level::Level;
use crate::sampling::Rates;
use otel::Attributes;
use reader::Reader;

/// What the program set in code; it beats every variable.
#[derive(Clone, Debug, Default)]
pub(crate) struct Overrides {
    pub(crate) environment: Option<Environment>,
    /// What records say; without `environment` it also decides how the program logs.
    pub(crate) environment_name: Option<String>,
    pub(crate) directives: Option<Directives>,
    pub(crate) format: Option<Format>,
    pub(crate) colour: Option<Colour>,
    pub(crate) schema: Option<Schema>,
    pub(crate) samples: Vec<(Level, f64)>,
    pub(crate) service: Option<String>,
    pub(crate) version: Option<String>,
}

/// What is in force, and what was not understood on the way.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// The record's `environment` field.
    pub(crate) environment_label: String,
    pub(crate) format: Format,
    /// `Auto` is left to the console, which knows its stream.
    pub(crate) colour: Colour,
    pub(crate) schema: Schema,
    pub(crate) rates: Rates,
    pub(crate) directives: Directives,
    pub(crate) service: Option<String>,
    pub(crate) version: Option<String>,
    /// The console stands in for `CloudWatch`, and nobody asked for that.
    pub(crate) cloudwatch_missing: bool,
    pub(crate) problems: Vec<Problem>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Platform {
    Lambda,
    Other,
}

pub(crate) fn resolve(overrides: &Overrides, variables: &dyn Variables) -> Settings {
    let mut reader = Reader::new(variables);
    let platform = platform(&mut reader);
    let attributes = Attributes::read(&mut reader);

    let place = environment::resolve(overrides, &attributes, &mut reader);
    let format = format::resolve(overrides, place.environment, platform, &mut reader);
    let colour = colour::resolve(overrides, &mut reader);
    let schema = schema::resolve(overrides, &mut reader);
    let rates = samples::resolve(overrides, &mut reader);
    let directives = levels::resolve(overrides, place.environment, platform, &mut reader);
    let service = identity::service(overrides, &attributes, &mut reader);
    let version = identity::version(overrides, &attributes, &mut reader);
    names::check(&mut reader);

    // Lambda carries the console's output to CloudWatch by itself.
    let console_stands_in = platform == Platform::Other && !format.is_chosen;
    Settings {
        environment_label: place.label,
        format: format.value,
        colour,
        schema,
        rates,
        directives,
        service,
        version,
        cloudwatch_missing: console_stands_in && is_deployed(place.environment),
        problems: reader.into_problems(),
    }
}

fn platform(reader: &mut Reader<'_>) -> Platform {
    match reader.text("AWS_LAMBDA_FUNCTION_NAME") {
        Some(_) => Platform::Lambda,
        None => Platform::Other,
    }
}

fn is_deployed(environment: Option<Environment>) -> bool {
    matches!(
        environment,
        Some(Environment::Staging | Environment::Production)
    )
}

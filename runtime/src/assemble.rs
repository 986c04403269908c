//! From settings to a pipeline that works, and a word on every setting that was not understood.

use std::collections::BTreeSet;
use std::io::{IsTerminal, stdout};
use std::sync::{Mutex, PoisonError};

use crate::adapter::{Console, Multi};
use crate::callsite::Callsite;
use crate::config::{Colour, Format, Overrides, Settings, Variables, resolve};
use crate::encode::{Encoding, Resource};
use crate::hash_keys;
use crate::level::Level;
use crate::record::Record;
use crate::reentry;
use crate::worker::{Pipeline, Plan, own_record};

/// Builds the pipeline that the program, its variables and its platform ask for.
///
/// What was not understood becomes a record, past every level: a misspelt `LOG_LEVEL` must not hide
/// the line that says so. The caller hands them to the pipeline once no other thread waits for it.
pub(crate) fn assemble(
    overrides: &Overrides,
    variables: &dyn Variables,
    adapters: Option<Multi>,
) -> (Pipeline, Vec<Record>) {
    // What it calls may log through a bridge, which would ask for the very logger that is being made.
    let _unheard = reentry::deliver();
    let settings = resolve(overrides, variables);
    let is_own_adapter = adapters.is_none();
    let adapters = adapters.unwrap_or_else(|| Console::new(encoding(&settings)).into());
    let resource = Resource {
        service: settings.service,
        environment: Some(settings.environment_label),
        version: settings.version,
    };
    let pipeline = Pipeline::new(Plan {
        adapters,
        is_own_adapter,
        directives: settings.directives,
        resource,
        schema: settings.schema,
        rates: settings.rates,
    });
    let mut notes = Vec::new();
    for problem in settings.problems.iter().chain(hash_keys::find(variables)) {
        let (variable, explanation) = (problem.variable(), problem.explanation());
        if is_news(&problem.to_string()) {
            notes.push(not_understood(variable, explanation));
        }
    }
    if is_own_adapter && settings.cloudwatch_missing && is_news(NO_CLOUDWATCH.message()) {
        notes.push(own_record(&NO_CLOUDWATCH, &[]));
    }
    (pipeline, notes)
}

/// A record that says of a setting why it has no effect.
pub(crate) fn not_understood(variable: &str, explanation: &str) -> Record {
    own_record(&NOT_UNDERSTOOD, &[&variable, &explanation])
}

/// Whether the process has not said this before: several loggers read the same variables.
fn is_news(text: &str) -> bool {
    static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    said.insert(text.to_owned())
}

fn encoding(settings: &Settings) -> Encoding {
    match settings.format {
        Format::Json => Encoding::Json,
        Format::Pretty => Encoding::Pretty {
            colour: match settings.colour {
                Colour::Always => true,
                Colour::Never => false,
                Colour::Auto => stdout().is_terminal(),
            },
        },
    }
}

static NOT_UNDERSTOOD: Callsite = Callsite::new(
    Some(Level::Warning),
    "Setting not understood\u{1f}variable\u{1f}explanation",
    "candor\u{1f}candor/src/assemble.rs",
    line!(),
);

static NO_CLOUDWATCH: Callsite = Callsite::new(
    Some(Level::Warning),
    "CloudWatch delivery is not available: logging JSON to standard output",
    "candor\u{1f}candor/src/assemble.rs",
    line!(),
);

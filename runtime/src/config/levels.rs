//! Which records are kept.

use super::environment::Environment;
use super::problem::{Problem, then};
use super::reader::{Given, Reader};
use super::{Overrides, Platform};
use crate::directives::{Directives, Reading, read};
use crate::level::LevelFilter;

/// Libraries whose DEBUG and INFO records drown the program's own; by whole names, for `tower*` could be the program's.
const QUIET: [&str; 12] = [
    "hyper",
    "hyper_util",
    "h2",
    "rustls",
    "aws_*",
    "sqlx",
    "sqlx_core",
    "tower",
    "tower_http",
    "reqwest",
    "axum",
    // Every step in and out of a span, which `tracing` tells the crate `log` of where nobody else listens.
    "tracing::span",
];

pub(super) fn resolve(
    overrides: &Overrides,
    environment: Option<Environment>,
    platform: Platform,
    reader: &mut Reader<'_>,
) -> Directives {
    let directives = match &overrides.directives {
        Some(directives) => directives.clone(),
        None => from_variables(default_level(environment), platform, reader),
    };
    directives.with_quiet(&QUIET)
}

fn default_level(environment: Option<Environment>) -> LevelFilter {
    match environment {
        Some(Environment::Development) => LevelFilter::Debug,
        _ => LevelFilter::Info,
    }
}

/// The first variable with a valid part decides; one without any counts as unset.
fn from_variables(default: LevelFilter, platform: Platform, reader: &mut Reader<'_>) -> Directives {
    let mut unusable = Vec::new();
    let used = variables(platform).iter().find_map(|&variable| {
        let given = reader.first(&[variable])?;
        let reading = read(&given.text);
        if reading.is_usable() {
            return Some((given, reading));
        }
        unusable.push((given, reading));
        None
    });
    let instead = match &used {
        Some((given, _)) => format!("`{}` is used instead", given.variable),
        None => format!("{} is used instead", name(default)),
    };
    for (given, reading) in &unusable {
        report(given, reading, &instead, reader);
    }
    let Some((given, reading)) = used else {
        return Directives::new(default);
    };
    let without = format!("`{}` is used without it", given.variable);
    report(&given, &reading, &without, reader);
    Directives::from_reading(reading, default)
}

fn report(given: &Given, reading: &Reading, consequence: &str, reader: &mut Reader<'_>) {
    for problem in &reading.problems {
        let explanation = then(&problem.to_string(), consequence);
        reader.report(Problem::new(given.variable, problem.given(), explanation));
    }
}

/// On Lambda the function's own configuration comes first; AWS's web adapter ranks it above `RUST_LOG` too.
fn variables(platform: Platform) -> &'static [&'static str] {
    match platform {
        Platform::Lambda => &[
            "CANDOR_LEVEL",
            "AWS_LAMBDA_LOG_LEVEL",
            "LOG_LEVEL",
            "RUST_LOG",
        ],
        Platform::Other => &["CANDOR_LEVEL", "LOG_LEVEL", "RUST_LOG"],
    }
}

const fn name(filter: LevelFilter) -> &'static str {
    match filter {
        LevelFilter::Debug => "DEBUG",
        _ => "INFO",
    }
}

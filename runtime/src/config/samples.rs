//! Which share of traces keeps its records of a level.

use super::Overrides;
use super::problem::{Problem, then};
use super::reader::Reader;
use crate::directives::spelling::{excerpt, nearest};
use crate::level::Level;
use crate::sampling::Rates;

const VARIABLE: &str = "CANDOR_SAMPLE";

/// Level by level: what the program says of one leaves what the variable says of another.
pub(super) fn resolve(overrides: &Overrides, reader: &mut Reader<'_>) -> Rates {
    let mut rates = Rates::default();
    let text = reader.text(VARIABLE).unwrap_or_default();
    for part in text
        .split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        if let Err(fault) = read(part, &mut rates) {
            let explanation = then(&fault, "it has no effect");
            reader.report(Problem::new(VARIABLE, part, explanation));
        }
    }
    for &(level, rate) in &overrides.samples {
        if let Err(fault) = rates.set(level, rate) {
            let explanation = then(&fault.to_string(), "it has no effect");
            let given = format!("{level}={rate}");
            reader.report(Problem::new("sample", &given, explanation));
        }
    }
    rates
}

/// `debug=0.01`.
fn read(part: &str, rates: &mut Rates) -> Result<(), String> {
    let Some((level, share)) = part.split_once('=') else {
        return Err(format!(
            "`{}` is no level and share, such as `debug=0.01`",
            excerpt(part)
        ));
    };
    let (name, share) = (level.trim(), share.trim());
    let level: Level = name.parse().map_err(|_unknown| no_level(name))?;
    let rate: f64 = share.parse().map_err(|_no_number| no_share(share))?;
    rates.set(level, rate).map_err(|fault| fault.to_string())
}

fn no_level(name: &str) -> String {
    let what = format!("`{}` is no level", excerpt(name));
    match nearest(name, ["debug", "info", "warning", "error", "critical"]) {
        Some(near) => format!("{what}; did you mean `{near}`?"),
        None => format!("{what} that is sampled: debug, info, warning"),
    }
}

fn no_share(share: &str) -> String {
    format!("`{}` is no share from 0 to 1", excerpt(share))
}

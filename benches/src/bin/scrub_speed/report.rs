//! The table, and which lines of it reach their goal.

use std::fmt::{self, Write as _};

use crate::measure::Speed;
use crate::texts::Kind;

/// Most times as long for a byte of a longer text: more than noise would be growth.
const GREATEST_RATIO: f64 = 1.8;

pub(crate) fn table(speeds: &[Speed]) -> Result<String, fmt::Error> {
    let mut table = String::new();
    writeln!(
        table,
        "{:<32}{:>8}{:>7}{:>7}{:>7}{:>7}{:>8}{:>8}",
        "text", "MB/s", "goal", "2x", "4x", "8x", "found", "holds"
    )?;
    for speed in speeds {
        write!(
            table,
            "{:<32}{:>8.0}{:>7}",
            speed.name,
            speed.megabytes,
            goal(speed.kind)
        )?;
        for ratio in &speed.ratios {
            write!(table, "{ratio:>7.2}")?;
        }
        let word = |holds| if holds { "yes" } else { "no" };
        let (found, holds) = (word(speed.has_secret), word(reaches_its_goal(speed)));
        writeln!(table, "{found:>8}{holds:>8}")?;
    }
    Ok(table)
}

/// Millions of bytes a second.
const fn goal(kind: Kind) -> u32 {
    match kind {
        Kind::Ordinary => 300,
        Kind::Dense | Kind::Hostile => 20,
    }
}

pub(crate) fn reaches_its_goal(speed: &Speed) -> bool {
    let is_linear = speed.ratios.iter().all(|&ratio| ratio <= GREATEST_RATIO);
    speed.megabytes >= f64::from(goal(speed.kind)) && is_linear
}

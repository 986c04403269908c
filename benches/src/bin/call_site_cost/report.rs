//! Sets the costs and the goals out as plain text.

use std::fmt::{self, Write as _};

use crate::cost::Cost;
use crate::goals::{GOALS, Goal};

pub(crate) fn costs(costs: &[Cost]) -> Result<String, fmt::Error> {
    let mut text = String::new();
    writeln!(
        text,
        "{:<16}{:>13}{:>14}{:>16}{:>16}{:>16}",
        "library",
        "check CPU s",
        "check wall s",
        "bytes, 0 sites",
        "bytes, N sites",
        "bytes per site",
    )?;
    for cost in costs {
        writeln!(
            text,
            "{:<16}{:>13}{:>14}{:>16}{:>16}{:>16}",
            format!("{} {}", cost.library.name(), cost.version),
            decimal(cost.check_cpu()),
            decimal(cost.check_wall()),
            cost.bytes_without_sites,
            cost.bytes_with_sites,
            decimal(cost.bytes_per_site()),
        )?;
    }
    Ok(text)
}

/// Empty unless both sides of the comparison were measured.
pub(crate) fn goals(costs: &[Cost]) -> Result<String, fmt::Error> {
    let mut lines = String::new();
    for goal in &GOALS {
        if let Some(ratio) = goal.ratio(costs) {
            lines.push_str(&verdict(goal, ratio, goal.ratio_over_nothing(costs))?);
        }
    }
    if lines.is_empty() {
        return Ok(lines);
    }
    Ok(format!(
        "\n{:<16}{:>13}{:>14}{:>16}{:>16}\n{lines}",
        "candor / tracing", "ratio", "goal", "holds", "over `nothing`",
    ))
}

fn verdict(goal: &Goal, ratio: f64, over_nothing: Option<f64>) -> Result<String, fmt::Error> {
    let mut line = String::new();
    writeln!(
        line,
        "{:<16}{:>13}{:>14}{:>16}{:>16}",
        goal.name,
        decimal(Some(ratio)),
        format!("<= {}", goal.limit),
        if goal.allows(ratio) { "yes" } else { "no" },
        decimal(over_nothing),
    )?;
    Ok(line)
}

fn decimal(value: Option<f64>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| format!("{value:.2}"))
}

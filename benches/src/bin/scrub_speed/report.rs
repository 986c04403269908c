//! The table, and which lines of it reach their goal.

use crate::measure::Speed;
use crate::texts::Kind;

/// Most times as long for a byte of a longer text: more than noise would be growth.
const GREATEST_RATIO: f64 = 1.8;

pub(crate) fn table(speeds: &[Speed]) -> String {
    let mut table = format!(
        "{:<38} {:>8} {:>6} {:>6} {:>6} {:>6}  found\n",
        "text", "MB/s", "goal", "2x", "4x", "8x"
    );
    for speed in speeds {
        let ratios: Vec<String> = speed
            .ratios
            .iter()
            .map(|ratio| format!("{ratio:6.2}"))
            .collect();
        let verdict = if reaches_its_goal(speed) {
            ""
        } else {
            "  MISSED"
        };
        let found = if speed.has_secret { "yes" } else { "no" };
        table += &format!(
            "{:<38} {:>8.0} {:>6} {}  {found}{verdict}\n",
            speed.name,
            speed.megabytes,
            goal(speed.kind),
            ratios.join(" "),
        );
    }
    table
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

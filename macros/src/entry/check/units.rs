//! Units of metrics.

use syn::Ident;

use crate::diag::{Code, Fault, Faults};
use crate::names::nearest;

/// The units that `CloudWatch` knows.
///
/// Source: `MetricDatum`, field `Unit`, Amazon `CloudWatch` API Reference. `CountPerSecond` stands for `Count/Second`.
const UNITS: &[&str] = &[
    "Seconds",
    "Microseconds",
    "Milliseconds",
    "Bytes",
    "Kilobytes",
    "Megabytes",
    "Gigabytes",
    "Terabytes",
    "Bits",
    "Kilobits",
    "Megabits",
    "Gigabits",
    "Terabits",
    "Percent",
    "Count",
    "BytesPerSecond",
    "KilobytesPerSecond",
    "MegabytesPerSecond",
    "GigabytesPerSecond",
    "TerabytesPerSecond",
    "BitsPerSecond",
    "KilobitsPerSecond",
    "MegabitsPerSecond",
    "GigabitsPerSecond",
    "TerabitsPerSecond",
    "CountPerSecond",
    "None",
];

/// The unit's name; none written is the unit `None`.
pub(super) fn name(unit: Option<&Ident>, faults: &mut Faults) -> String {
    let Some(unit) = unit else {
        return "None".to_owned();
    };
    let name = unit.to_string();
    if !UNITS.contains(&name.as_str()) {
        let fault = Fault::new(unit, Code::MetricForm, format!("`{name}` is no unit"));
        faults.push(match nearest(&name, UNITS) {
            Some(near) => fault.help(format!("did you mean `{near}`?")),
            None => fault.help(format!("the units are {}", UNITS.join(", "))),
        });
    }
    name
}

/// Of a unit of time, how many of it a second has.
pub(super) fn per_second(unit: &str) -> Option<f64> {
    match unit {
        "Seconds" => Some(1.0),
        "Milliseconds" => Some(1e3),
        "Microseconds" => Some(1e6),
        _ => None,
    }
}

//! Types of other crates: what they show, and that no secret planted in them does.

mod headers;
mod json;
mod json_limits;
mod plain;
mod properties;
mod secrets;
mod times;
mod urls;

use std::collections::BTreeMap;

use candor::testing::capture;
use candor::{Loggable, log_info};

use crate::lines::Lines;

/// What is looked for in all output.
pub(crate) const PLANTED: &str = "hunter2secret";

/// All that comes out of a value: alone, spread, in a list, an option and a map; for people, as JSON, captured.
fn everything(value: &impl Loggable) -> String {
    let log = |lines: &Lines| {
        let (list, map) = ([value], BTreeMap::from([("entry", value)]));
        log_info!(logger: &lines.logger, "Value", value, option = Some(value), list, map, ..value as spread);
        lines.one()
    };
    let (pretty, json) = (log(&Lines::pretty()), log(&Lines::json()));
    crate::lines::parse(&json);
    // Last: a capture takes what every logger of the thread is given.
    let logs = capture();
    log_info!("Value", value, ..value as spread);
    let captured = format!("{:?}", logs.records());
    [pretty, json, captured].join("\n")
}

#[track_caller]
fn assert_hides(value: &impl Loggable) {
    let all = everything(value);
    assert!(!all.contains(PLANTED), "{all}");
}

/// The value alone, as JSON.
#[track_caller]
fn shown(value: &impl Loggable) -> serde_json::Value {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Value", value);
    lines.object()["value"].clone()
}

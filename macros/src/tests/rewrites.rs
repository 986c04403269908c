//! The call that a fault tells people to write: it is right, it says something, and it loses no field.

mod any_call;
mod fixed;

use proc_macro2::TokenStream;

use super::calls::{faults, tokens};

/// Every rewritten call in the texts of some faults.
fn rewritten(texts: &[String]) -> Vec<String> {
    let lines = texts.iter().flat_map(|text| text.lines());
    lines
        .filter_map(|line| line.find("log_info!(").and_then(|at| line.get(at..)))
        .map(str::to_owned)
        .collect()
}

/// What stands in the parentheses of a rewritten call.
#[track_caller]
fn inside(call: &str) -> &str {
    call.strip_prefix("log_info!(")
        .and_then(|rest| rest.strip_suffix(')'))
        .unwrap_or_else(|| panic!("{call} is no call"))
}

/// What stands between the commas of a call, as one spelling.
fn parts(call: &str) -> Vec<String> {
    let mut parts = vec![TokenStream::new()];
    for token in tokens(call) {
        if token.to_string() == "," {
            parts.push(TokenStream::new());
        } else {
            parts.last_mut().unwrap().extend([token]);
        }
    }
    parts.iter().map(ToString::to_string).collect()
}

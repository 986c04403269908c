//! What candor does, seen from outside; one binary for all that shares no process state.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod call_site;
mod canary;
mod capture;
mod context;
mod deep_scopes;
mod derived;
mod directives;
mod encoding;
mod error_chains;
mod errors;
mod evaluation;
mod foreign;
mod futures;
mod labelled_values;
mod leaks;
mod limits;
mod lines;
mod logged;
mod macros_fields;
mod multi;
mod named_values;
mod odd_adapters;
mod options;
mod otel;
mod pairs;
mod promises;
mod redaction;
mod robustness;
mod sampling;
mod scrub_budget;
mod scrubbed_lines;
mod scrubbing;
mod surroundings;
mod tasks;
mod throttle;
mod traceparent;
mod tracestate;
mod units;
mod user_text;
mod values;

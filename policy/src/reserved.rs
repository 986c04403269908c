//! Names that a record has for itself.

/// What a logger writes beside the fields.
const RESERVED: &[&str] = &[
    "timestamp",
    "level",
    "message",
    "trace_id",
    "span_id",
    "trace_flags",
    "target",
    "service",
    "environment",
    "version",
    "event",
    "logger",
    "file",
    "line",
    "function",
    "error_type",
    "error_message",
    "error_chain",
    "sample_rate",
    "scrub",
    "_metrics",
];

/// Whether a record uses this key for what is no field: a field of the name would be a second one.
///
/// # Examples
///
/// ```
/// assert!(candor_policy::is_reserved("trace_id"));
/// assert!(!candor_policy::is_reserved("order_id"));
/// ```
#[must_use]
pub fn is_reserved(key: &str) -> bool {
    RESERVED.contains(&key)
}

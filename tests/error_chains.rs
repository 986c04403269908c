//! Chains of causes: none repeated, none endless, none able to stop the call.

use std::error::Error;
use std::fmt;

use candor::log_error;

use crate::errors::{captured, caused, check, failure};

#[test]
fn a_cause_that_its_parent_quotes_is_not_repeated() {
    let error = caused(
        "order lost: disk failed",
        caused("disk failed", failure("sector unreadable")),
    );
    check(
        || log_error!("Failed", error),
        "",
        "order lost: disk failed",
        &["sector unreadable"],
    );
}

/// Its own cause.
#[derive(Debug)]
struct Circle;

impl fmt::Display for Circle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("round and round")
    }
}

impl Error for Circle {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self)
    }
}

#[test]
fn a_chain_that_bites_its_own_tail_ends() {
    let (_, message, chain) = captured(|| log_error!("Failed", error = Circle));
    assert_eq!(message, "round and round");
    assert!(chain.len() <= 32, "{} causes", chain.len());
}

#[test]
fn a_chain_that_hardly_ends_is_cut() {
    let error = (0..1_000).fold(failure("first"), |cause, n| {
        caused(if n % 2 == 0 { "even" } else { "odd" }, cause)
    });
    let (_, _, chain) = captured(|| log_error!("Failed", error));
    assert_eq!(chain.len(), 32);
}

/// Fails while it is formatted.
#[derive(Debug)]
struct Unspeakable;

impl fmt::Display for Unspeakable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it was ")?;
        Err(fmt::Error)
    }
}

impl Error for Unspeakable {}

#[test]
fn an_error_whose_display_fails_says_so() {
    let (_, message, _) = captured(|| log_error!("Failed", error = Unspeakable));
    assert_eq!(message, "it was [formatting failed]");
}

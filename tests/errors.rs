//! `error = e`: whatever kind of error it is, its type, its message and its causes.

use std::error::Error;
use std::fmt;
use std::io;
use std::sync::Arc;

use anyhow::Context;
use candor::testing::capture;
use candor::{OwnedValue, context, fields, log_error, log_warning};

use crate::lines::Lines;

#[derive(Debug)]
pub(crate) struct Failure {
    text: &'static str,
    cause: Option<Box<dyn Error + Send + Sync>>,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause
            .as_ref()
            .map(|cause| &**cause as &(dyn Error + 'static))
    }
}

pub(crate) fn failure(text: &'static str) -> Failure {
    Failure { text, cause: None }
}

pub(crate) fn caused(text: &'static str, cause: impl Error + Send + Sync + 'static) -> Failure {
    Failure {
        text,
        cause: Some(Box::new(cause)),
    }
}

/// The parts of the one error that was captured.
#[track_caller]
pub(crate) fn captured(log: impl FnOnce()) -> (String, String, Vec<String>) {
    let logs = capture();
    log();
    match logs.one().get("error").unwrap() {
        OwnedValue::Error {
            type_name,
            message,
            chain,
        } => (type_name.clone(), message.clone(), chain.clone()),
        other => panic!("no error: {other:?}"),
    }
}

#[track_caller]
pub(crate) fn check(log: impl FnOnce(), type_ending: &str, message: &str, chain: &[&str]) {
    let (type_name, found, causes) = captured(log);
    assert!(type_name.ends_with(type_ending), "type `{type_name}`");
    assert_eq!(found, message);
    assert_eq!(causes, chain);
}

fn broken_pipe() -> io::Error {
    io::Error::new(io::ErrorKind::BrokenPipe, "the reader is gone")
}

#[test]
fn an_error_of_the_standard_library_is_taken() {
    let error = broken_pipe();
    check(
        || log_error!("Sending failed", error),
        "io::error::Error",
        "the reader is gone",
        &[],
    );
    check(
        || log_error!("Sending failed", error = &error),
        "io::error::Error",
        "the reader is gone",
        &[],
    );
}

#[test]
fn an_error_of_ones_own_brings_its_causes_nearest_first() {
    let error = caused(
        "order lost",
        caused("disk failed", failure("sector unreadable")),
    );
    let chain = ["disk failed", "sector unreadable"];
    check(
        || log_error!("Order lost", error = error),
        "errors::Failure",
        "order lost",
        &chain,
    );
}

#[test]
fn errors_behind_pointers_are_taken() {
    let boxed: Box<dyn Error + Send + Sync> = Box::new(caused("outer", failure("inner")));
    check(
        || log_error!("Failed", error = boxed),
        "",
        "outer",
        &["inner"],
    );
    let plain: Box<dyn Error> = Box::new(failure("plain"));
    check(|| log_error!("Failed", error = plain), "", "plain", &[]);
    let by_reference: &dyn Error = &failure("referred to");
    check(
        || log_error!("Failed", error = by_reference),
        "",
        "referred to",
        &[],
    );
    let shared: Arc<dyn Error + Send + Sync> = Arc::new(caused("shared", failure("inner")));
    check(
        || log_error!("Failed", error = shared),
        "",
        "shared",
        &["inner"],
    );
    let of_a_known_type = Box::new(failure("boxed"));
    check(
        || log_error!("Failed", error = of_a_known_type),
        "",
        "boxed",
        &[],
    );
}

#[test]
fn an_error_of_anyhow_brings_its_context() {
    let error = Err::<(), _>(broken_pipe())
        .context("reply not sent")
        .context("request failed");
    let error = error.unwrap_err();
    let chain = ["reply not sent", "the reader is gone"];
    check(
        || log_error!("Failed", error = error),
        "anyhow::Error",
        "request failed",
        &chain,
    );
}

#[test]
fn an_error_that_may_be_absent_is_taken_when_it_is_there() {
    let mut error = Some(broken_pipe());
    check(
        || log_error!("Failed", error),
        "",
        "the reader is gone",
        &[],
    );
    error = None;
    let logs = capture();
    log_error!("Failed", error);
    logs.one().assert_lacks("error");
}

#[test]
fn the_type_of_an_error_that_may_be_absent_is_the_errors() {
    let error = Some(broken_pipe());
    let (type_name, ..) = captured(|| log_error!("Failed", error));
    assert_eq!(type_name, "std::io::error::Error");
}

#[test]
fn an_error_is_three_fields_in_json_and_lines_of_their_own_for_people() {
    let error = caused("order lost", failure("disk failed"));
    let lines = Lines::json();
    log_warning!(logger: &lines.logger, "Failed", error = error);
    let object = lines.object();
    assert!(object["error_type"].as_str().unwrap().ends_with("Failure"));
    assert_eq!(object["error_message"], "order lost");
    assert_eq!(object["error_chain"].to_string(), r#"["disk failed"]"#);

    let lines = Lines::pretty();
    log_warning!(logger: &lines.logger, "Failed", error = error);
    let text = lines.one();
    assert!(text.contains("\n    error: order lost ("), "{text}");
    assert!(text.contains("\n    caused by: disk failed"), "{text}");
}

/// Logs once with the error in the scope and once with it in the bound logger.
#[track_caller]
fn check_inherited(lines: &Lines) {
    let in_scope = context! { error = failure("in the scope") };
    in_scope.run(|| log_error!(logger: &lines.logger, "Failed"));
    let bound = lines
        .logger
        .bind(fields! { error = failure("in the logger") });
    log_error!(logger: &bound, "Failed");
    let all = lines.all();
    assert!(all.first().unwrap().contains("in the scope"), "{all:?}");
    assert!(all.last().unwrap().contains("in the logger"), "{all:?}");
}

#[test]
fn an_error_of_a_scope_or_a_logger_reaches_json() {
    check_inherited(&Lines::json());
}

#[test]
fn an_error_of_a_scope_or_a_logger_reaches_people() {
    check_inherited(&Lines::pretty());
}

//! What `#[logged]` costs and writes at the level that the environment asks for.

use crate::program::{Program, Ran, text};

fn run(level: &str) -> Ran {
    with(&[("LOG_LEVEL", level)])
}

fn with(variables: &[(&str, &str)]) -> Ran {
    let program = Program::new(env!("CARGO_BIN_EXE_logged"));
    let ran = program
        .variables(&[("ENVIRONMENT", "testing")])
        .variables(variables)
        .run();
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    ran
}

#[test]
fn nothing_is_evaluated_where_no_end_could_be_wanted() {
    let ran = run("info");
    assert!(!ran.stderr.contains("debug was looked at"), "{ran:#?}");
    assert_eq!(run("critical").stderr, "ended in good order\n");
}

#[test]
fn without_a_record_of_its_own_a_function_opens_no_scope() {
    let ran = run("info");
    let inside: Vec<&str> = ran
        .stdout
        .lines()
        .filter(|line| line.contains("Inside quiet"))
        .collect();
    assert_eq!(inside.len(), 2, "{ran:#?}");
    assert!(
        inside.iter().all(|line| !line.contains("span_id")),
        "{ran:#?}"
    );
}

#[test]
fn an_error_at_a_wanted_level_is_recorded_although_success_is_not() {
    let ran = run("warning");
    let record = ran.one("Order placed");
    assert_eq!(record["outcome"], "error");
    assert_eq!(record["name"], "info");
    assert!(!ran.stderr.contains("ok was looked at"), "{ran:#?}");
}

#[test]
fn an_error_record_names_its_function_and_its_place() {
    let record = run("warning").one("Order placed");
    assert_eq!(record["function"], "loud");
    assert!(text(&record, "file").ends_with("logged.rs"));
    assert!(
        record["line"].is_u64() && record["duration_ms"].is_number(),
        "{record}"
    );
    assert_eq!(record["error_type"], "core::fmt::Error");
}

#[test]
fn a_record_of_a_trace_that_is_sampled_away_keeps_the_fields_of_its_function() {
    let ran = with(&[("CANDOR_SAMPLE", "info=0")]);
    let record = ran.one("Charge failed");
    assert_eq!(record["order_id"], 9);
    assert!(record["span_id"].is_string(), "{record}");
    assert!(!ran.stdout.contains("Card charged"), "{ran:#?}");
}

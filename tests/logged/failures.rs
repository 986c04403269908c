//! What a record tells of an error, whatever its type is.

use std::cell::Cell;

use candor::testing::capture;
use candor::{Loggable, OwnedValue, logged};

use super::legal::Refused;

#[logged]
fn give<E>(error: E) -> Result<(), E> {
    Err(error)
}

macro_rules! failing {
    ($($name:ident -> $type:ty = $error:expr;)*) => { $(
        #[logged]
        fn $name() -> Result<(), $type> {
            Err($error)
        }
    )* };
}

fn full() -> std::io::Error {
    std::io::Error::other("disk full")
}

#[derive(Loggable)]
enum Reason {
    TooLarge { limit: u32 },
    Login(Password),
}

#[derive(Loggable)]
#[sensitive]
struct Password(String);

struct Opaque;

struct Shown;

impl std::fmt::Display for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("token=hunter2hunter2 refused")
    }
}

failing! {
    standard -> Refused = Refused(3);
    chained -> anyhow::Error = anyhow::Error::new(full()).context("not stored");
    boxed -> Box<dyn std::error::Error + Send + Sync> = Box::new(full());
    text -> String = "password=hunter2 refused".to_owned();
    borrowed_text -> &'static str = "too large";
    loggable -> Reason = Reason::TooLarge { limit: 3 };
    secret -> Reason = Reason::Login(Password("hunter2".to_owned()));
    displayed -> Shown = Shown;
    opaque -> Opaque = Opaque;
    unit -> () = ();
    number -> u32 = 404;
}

/// Type, message and causes of the error that a function gives.
#[track_caller]
fn error_of<T>(function: impl FnOnce() -> T) -> (String, String, Vec<String>) {
    let logs = capture();
    function();
    let record = logs.one();
    record.assert_field("outcome", "error");
    match record.get("error") {
        Some(OwnedValue::Error {
            type_name,
            message,
            chain,
        }) => {
            let type_name = type_name.rsplit("::").next().unwrap_or_default();
            (type_name.to_owned(), message.clone(), chain.clone())
        }
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn check<T>(function: impl FnOnce() -> T, type_name: &str, message: &str, chain: &[&str]) {
    let found = error_of(function);
    assert_eq!(
        (found.0.as_str(), found.1.as_str(), found.2.as_slice()),
        (
            type_name,
            message,
            chain
                .iter()
                .map(|&one| one.to_owned())
                .collect::<Vec<_>>()
                .as_slice()
        )
    );
}

#[logged]
fn pair() -> Result<(), (u16, &'static str)> {
    Err((404, "gone"))
}

#[test]
fn errors_are_told_with_their_causes() {
    check(standard, "Refused", "refused 3", &[]);
    check(chained, "Error", "not stored", &["disk full"]);
    check(boxed, "Box<dyn Error + Send + Sync>", "disk full", &[]);
}

#[test]
fn errors_that_are_none_are_told_as_far_as_their_type_lets() {
    check(borrowed_text, "&str", "too large", &[]);
    check(loggable, "Reason", "Reason { TooLarge: {limit: 3} }", &[]);
    check(number, "u32", "u32(404)", &[]);
    check(opaque, "Opaque", "(an error without a text)", &[]);
    check(pair, "(u16, &str)", "[404, \"gone\"]", &[]);
    check(unit, "()", "()", &[]);
}

#[test]
fn the_text_of_an_error_is_scrubbed_and_a_secret_in_one_is_not_shown() {
    for (_, message, _) in [error_of(text), error_of(secret), error_of(displayed)] {
        assert!(!message.contains("hunter2"), "{message}");
        assert!(message.contains("[redacted"), "{message}");
    }
}

#[test]
fn an_error_of_a_generic_type_is_told_by_its_type() {
    let (type_name, _, _) = error_of(|| give(Refused(3)));
    assert_eq!(type_name, "Refused");
}

/// Counts how often its text was asked for, and has none.
#[derive(Clone, Copy)]
struct Textless<'a>(&'a Cell<u32>);

impl std::fmt::Display for Textless<'_> {
    fn fmt(&self, _f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.set(self.0.get() + 1);
        std::panic::resume_unwind(Box::new("no text"));
    }
}

#[logged]
fn textless(asked: &Cell<u32>) -> Result<(), Textless<'_>> {
    Err(Textless(asked))
}

#[test]
fn an_error_whose_text_panics_is_returned_all_the_same() {
    let (asked, logs) = (Cell::new(0), capture());
    assert!(textless(&asked).is_err());
    assert_eq!(asked.get(), 1);
    logs.records()[0]
        .assert_field("outcome", "error")
        .assert_field("error", "[panicked]");
}

#[logged]
fn of_another_crate() -> Result<(), axum::Error> {
    Err(axum::Error::new(full()))
}

#[test]
fn only_the_paths_of_the_standard_library_are_left_out_of_a_type() {
    let logs = capture();
    of_another_crate().unwrap_err();
    match logs.one().get("error") {
        Some(OwnedValue::Error { type_name, .. }) => {
            assert_eq!(type_name, "axum_core::error::Error");
        }
        other => panic!("{other:?}"),
    }
}

//! Panics leave a record, and the program behaves as it would without candor.

use crate::program::{Program, Ran, text};

fn run(way: &str) -> Ran {
    let program = Program::new(env!("CARGO_BIN_EXE_panicking")).argument(way);
    let ran = program.variables(&[("ENVIRONMENT", "testing")]).run();
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    assert!(ran.stderr.ends_with("ended in good order\n"), "{ran:#?}");
    ran
}

#[test]
fn a_panic_leaves_a_record_with_its_place_and_the_trace_id_of_its_scope() {
    let ran = run("in_scope");
    let (before, panic) = (ran.one("Before the panic"), ran.one("Thread panicked"));
    assert_eq!(panic["level"], "ERROR");
    assert_eq!(panic["panic_message"], "the disk is full");
    assert_eq!(panic["thread"], "main");
    assert!(text(&panic, "file").ends_with("panicking.rs"));
    assert!(
        panic["line"].is_u64() && panic["column"].is_u64(),
        "{panic}"
    );
    assert_eq!(panic["user_id"], 7);
    assert_eq!(panic["trace_id"], before["trace_id"]);
    assert_ne!(panic["trace_id"], ran.one("Still running")["trace_id"]);
    assert_eq!(ran.one("Still running").get("user_id"), None);
}

#[test]
fn the_hook_that_was_there_before_runs_after_the_record() {
    assert_eq!(
        run("in_scope").stderr,
        "the previous hook ran\nended in good order\n"
    );
}

#[test]
fn a_panic_of_another_thread_is_recorded_under_its_name() {
    let panic = run("in_thread").one("Thread panicked");
    assert_eq!(panic["thread"], "worker");
    assert_eq!(panic["user_id"], 7);
}

#[test]
fn a_panic_whose_value_is_no_text_is_recorded_too() {
    let panic = run("with_number").one("Thread panicked");
    assert_eq!(panic["panic_message"], "(a panic value that is no text)");
}

#[test]
fn a_secret_in_a_panic_message_reaches_neither_the_record_nor_standard_error() {
    let ran = run("with_secret");
    let connecting = "connecting to postgres://[redacted";
    assert!(!ran.stdout.contains("hunter2"), "{ran:#?}");
    assert!(!ran.stderr.contains("hunter2"), "{ran:#?}");
    assert!(ran.stdout.contains(connecting), "{ran:#?}");
    assert!(
        ran.stderr.contains("thread 'main' panicked at") && ran.stderr.contains(connecting),
        "{ran:#?}"
    );
    assert!(!ran.stderr.contains("the previous hook ran"), "{ran:#?}");
}

#[test]
fn a_secret_in_a_threads_name_reaches_standard_error_neither() {
    let ran = run("in_named_thread");
    assert!(!ran.stdout.contains("hunter2"), "{ran:#?}");
    assert!(!ran.stderr.contains("hunter2"), "{ran:#?}");
}

#[test]
fn a_program_can_do_without_the_hook() {
    let ran = run("without_hook");
    assert_eq!(ran.messages(), ["Before the panic", "Still running"]);
    assert_eq!(ran.stderr, "the previous hook ran\nended in good order\n");
}

#[test]
fn an_adapter_that_panics_neither_stops_the_program_nor_aborts_a_panic() {
    let ran = run("in_adapter");
    assert!(ran.stderr.contains("the adapter panicked"), "{ran:#?}");
    assert!(
        ran.stderr.contains("the disk is full"),
        "the record's last chance is standard error: {ran:#?}"
    );
}

/// Standard output is locked by the very thread that panics; the runs are several because threads race.
#[test]
fn a_panic_inside_println_is_recorded() {
    for _ in 0..3 {
        let ran = run("while_printing");
        assert_eq!(
            ran.one("Thread panicked")["panic_message"],
            "while printing"
        );
    }
}

#[test]
fn a_panic_leaves_no_record_where_no_error_is_wanted() {
    let program = Program::new(env!("CARGO_BIN_EXE_panicking")).argument("in_scope");
    let program = program.variables(&[("ENVIRONMENT", "testing"), ("LOG_LEVEL", "off")]);
    assert_eq!(program.run().stdout, "");
}

//! Starting and ending: no record is lost before, between or after.

use crate::program::{Program, Ran};

fn run(way: &str) -> Ran {
    run_in("testing", way)
}

fn run_in(environment: &str, way: &str) -> Ran {
    let program = Program::new(env!("CARGO_BIN_EXE_starting")).argument(way);
    program.variables(&[("ENVIRONMENT", environment)]).run()
}

#[test]
fn records_before_init_are_not_lost() {
    let ran = run("before_init");
    assert_eq!(ran.messages(), ["Before", "After"]);
    assert_eq!(ran.code, Some(0));
}

#[test]
fn a_warning_is_given_once_also_when_something_was_logged_before_init() {
    let ran = Program::new(env!("CARGO_BIN_EXE_starting"))
        .argument("before_init")
        .variables(&[("ENVIRONMENT", "testing"), ("CANDOR_COLOR", "alway")])
        .run();
    assert_eq!(
        ran.with_message("Setting not understood").len(),
        1,
        "{ran:#?}"
    );
}

#[test]
fn a_thread_that_holds_standard_output_does_not_wait_for_the_one_that_makes_the_logger() {
    let ran = Program::new(env!("CARGO_BIN_EXE_starting"))
        .argument("holding")
        .variables(&[("ENVIRONMENT", "testing"), ("CANDOR_COLOR", "alway")])
        .run();
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    for message in ["Setting not understood", "Of another", "Held"] {
        ran.one(message);
    }
}

#[test]
fn records_without_init_are_not_lost() {
    assert_eq!(run("without_init").messages(), ["Without"]);
}

#[test]
fn initialising_twice_is_an_error_and_the_first_settings_stay() {
    let ran = run("twice");
    assert!(
        ran.stderr.starts_with("Err(AlreadyInitialised) "),
        "{ran:#?}"
    );
    assert!(ran.stderr.contains("initialised before"), "{ran:#?}");
    assert_eq!(ran.one("Still the first").get("service"), None);
    assert_eq!(ran.code, Some(0));
}

#[test]
fn records_after_the_guard_are_not_lost() {
    assert_eq!(run("guard_dropped").messages(), ["After the guard"]);
}

#[test]
fn a_statement_that_ran_before_init_obeys_the_level_that_init_sets() {
    assert_eq!(run("levels").messages(), ["The same statement"]);
}

#[test]
fn a_logger_that_is_bound_again_and_again_neither_overflows_nor_slows_down() {
    let ran = run("rebinding");
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    assert_eq!(ran.one("Jobs done")["job_id"], 199_999);
}

#[test]
fn process_exit_loses_nothing() {
    let ran = run("exit");
    assert_eq!(ran.messages(), ["Before the exit"]);
    assert_eq!(ran.code, Some(3));
}

#[test]
fn destructors_of_a_thread_can_log() {
    for environment in ["testing", "development"] {
        let ran = run_in(environment, "destructors");
        assert_eq!(ran.code, Some(0), "{ran:#?}");
        assert_eq!(ran.stdout.matches("In a destructor").count(), 2, "{ran:#?}");
        assert_eq!(ran.stdout.matches("In a thread").count(), 2, "{ran:#?}");
    }
}

fn recursing(way: &str) -> Ran {
    let program = Program::new(env!("CARGO_BIN_EXE_recursing")).argument(way);
    let ran = program.variables(&[("ENVIRONMENT", "testing")]).run();
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    assert!(ran.stderr.ends_with("ended in good order\n"), "{ran:#?}");
    ran
}

#[test]
fn a_display_that_logs_itself_ends_and_the_refused_calls_are_counted() {
    let ran = recursing("display");
    assert_eq!(ran.one("Chatty logged")["value"], "chatty");
    assert_eq!(ran.with_message("Formatting the chatty").len(), 1);
    assert_eq!(ran.one("Endless logged")["value"], "endless");
    let refused = ran.one("Log calls inside log calls were refused");
    assert_eq!(refused["refused"], 1);
}

#[test]
fn an_adapter_that_logs_does_not_go_round_for_ever() {
    let ran = recursing("adapter");
    assert_eq!(ran.with_message("Chatty logged").len(), 1);
    assert_eq!(ran.with_message("Endless logged").len(), 1);
}

#[test]
fn a_display_that_opens_a_scope_with_itself_ends() {
    let ran = recursing("scopes");
    assert_eq!(ran.one("Scoped logged")["value"], "scoped");
}

#[test]
fn a_thread_that_holds_standard_error_and_loses_a_record_does_not_wait_for_another_that_does() {
    let ran = recursing("holding");
    assert!(ran.stderr.contains("Lost by another"), "{ran:#?}");
}

#[test]
fn an_adapter_that_flushes_does_not_go_round_for_ever() {
    let ran = recursing("flushing");
    assert_eq!(ran.with_message("Chatty logged").len(), 1);
    assert_eq!(ran.with_message("Endless logged").len(), 1);
}

//! Standard output that takes nothing: the program goes on, and what was lost is counted and told.

use std::io::{BufRead, BufReader, Read, Write};

use serde_json::Value;

use crate::program::{Program, Ran};

const PROGRAM: &str = env!("CARGO_BIN_EXE_losing_output");
const TESTING: &[(&str, &str)] = &[("ENVIRONMENT", "testing")];

#[track_caller]
fn check_goes_on(ran: &Ran) {
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    assert!(ran.stderr.ends_with("ended in good order\n"), "{ran:#?}");
    assert!(!ran.stderr.contains("panicked"), "{ran:#?}");
}

/// candor's own lines on standard error: JSON, and few.
#[track_caller]
fn check_told(ran: &Ran) {
    let own: Vec<&str> = ran
        .stderr
        .lines()
        .filter(|line| line.starts_with('{'))
        .collect();
    assert!(
        (1..=30).contains(&own.len()),
        "{} lines: {ran:#?}",
        own.len()
    );
    let lines: Vec<Value> = own
        .iter()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let has = |message: &str| lines.iter().any(|line| line["message"] == message);
    assert!(has("Record not delivered"), "{ran:#?}");
    // Where that stands in candor's own source is no concern of its users.
    let own = |line: &&Value| line["target"] == "candor";
    assert!(
        lines
            .iter()
            .filter(own)
            .all(|line| line.get("file").is_none()),
        "{ran:#?}"
    );
    // The record itself is told too, as long as there are not too many of them.
    assert!(has("First") || has("Next"), "{ran:#?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_standard_output_loses_records_and_the_program_goes_on() {
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let ran = Program::new(PROGRAM)
        .variables(TESTING)
        .stdout(full)
        .run_with_own_stdout();
    check_goes_on(&ran);
    check_told(&ran);
    assert!(ran.stderr.contains("delivered 0 lost 21 "), "{ran:#?}");
}

#[cfg(unix)]
#[test]
fn a_closed_standard_output_does_not_stop_the_program() {
    let shell = Program::new("/bin/sh")
        .argument("-c")
        .argument(r#"exec "$0" >&-"#)
        .argument(PROGRAM);
    let ran = shell.variables(TESTING).run();
    check_goes_on(&ran);
    assert_eq!(ran.stdout, "");
}

#[cfg(unix)]
#[test]
fn a_reader_that_is_gone_loses_records_and_the_program_goes_on() {
    let mut child = Program::new(PROGRAM).variables(TESTING).start();
    let mut first = String::new();
    let mut reader = BufReader::new(child.stdout.take().unwrap());
    reader.read_line(&mut first).unwrap();
    assert!(first.contains(r#""message":"First""#), "{first}");
    drop(reader);
    child.stdin.take().unwrap().write_all(b"go on\n").unwrap();
    let ran = Ran::from(child.wait_with_output().unwrap());
    check_goes_on(&ran);
    check_told(&ran);
    assert!(ran.stderr.contains("delivered 1 lost 20 "), "{ran:#?}");
}

#[test]
fn losses_are_told_of_in_a_record_once_there_is_room_again() {
    let ran = Program::new(PROGRAM)
        .argument("recovers")
        .variables(TESTING)
        .run();
    check_goes_on(&ran);
    let lost = ran.one("Records were lost");
    assert_eq!(
        (&lost["level"], &lost["lost"]),
        (&"WARNING".into(), &3.into())
    );
    assert_eq!(ran.with_message("Next").len(), 18);
    assert!(ran.stderr.contains("lost 3 complete true"), "{ran:#?}");
}

#[test]
fn what_candor_says_of_its_own_failures_is_scrubbed() {
    let ran = Program::new(PROGRAM)
        .argument("recovers")
        .variables(TESTING)
        .run();
    assert!(ran.stderr.contains("refused by"), "{ran:#?}");
    assert!(!ran.stderr.contains("hunter2"), "{ran:#?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_standard_output_is_no_panic_without_init_either() {
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let program = Program::new(env!("CARGO_BIN_EXE_starting")).argument("without_init");
    let ran = program
        .variables(TESTING)
        .stdout(full)
        .run_with_own_stdout();
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    assert!(ran.stderr.contains("Record not delivered"), "{ran:#?}");
}

/// Both streams closed: nobody can be told, and still nothing stops.
#[cfg(unix)]
#[test]
fn closed_output_and_error_streams_do_not_stop_the_program() {
    let script = r#""$0" >&- 2>&-; echo "code $?""#;
    let ran = Program::new("/bin/sh")
        .argument("-c")
        .argument(script)
        .argument(PROGRAM)
        .variables(TESTING)
        .run();
    // `eprintln!` of the program itself may panic here on other systems; candor must not.
    assert!(ran.stdout.starts_with("code 0"), "{ran:#?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_error_stream_does_not_stop_the_program() {
    let script = r#""$0" without_init >/dev/full 2>/dev/full; echo "code $?""#;
    let starting = env!("CARGO_BIN_EXE_starting");
    let ran = Program::new("/bin/sh")
        .argument("-c")
        .argument(script)
        .argument(starting)
        .variables(TESTING)
        .run();
    assert_eq!(ran.stdout, "code 0\n");
}

#[cfg(unix)]
#[test]
fn a_reader_that_reads_nothing_until_the_end_gets_everything() {
    let mut child = Program::new(PROGRAM).variables(TESTING).start();
    drop(child.stdin.take());
    let mut all = String::new();
    child
        .stdout
        .take()
        .unwrap()
        .read_to_string(&mut all)
        .unwrap();
    assert_eq!(all.lines().count(), 21);
    check_goes_on(&Ran::from(child.wait_with_output().unwrap()));
}

//! Adapters that log, lines that are withheld, and an output that is stuck: told of, and over soon.

use serde_json::Value;

use crate::program::{Program, Ran};

const TESTING: &[(&str, &str)] = &[("ENVIRONMENT", "testing")];

fn careless(way: &str) -> Program {
    let program = Program::new(env!("CARGO_BIN_EXE_careless"));
    program.argument(way).variables(TESTING)
}

/// candor's own lines on standard error.
fn own_lines(ran: &Ran) -> Vec<Value> {
    let lines = ran.stderr.lines().filter(|line| line.starts_with('{'));
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn calls_that_an_adapter_makes_while_it_delivers_are_refused_and_told_by_a_flush() {
    let ran = careless("locked").run();
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    assert_eq!(ran.with_message("Counted").len(), 15);
    assert_eq!(ran.with_message("Delivering").len(), 0);
    let refused = ran.with_message("Log calls inside log calls were refused");
    assert_eq!(refused[0]["refused"], 15, "{ran:#?}");
}

#[test]
fn lines_that_are_withheld_are_told_by_a_flush() {
    let ran = careless("withheld").run();
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    let lines = own_lines(&ran);
    let is_told = |line: &&Value| line["withheld"].is_u64();
    let withheld: u64 = lines
        .iter()
        .filter_map(|line| line["withheld"].as_u64())
        .sum();
    let shown = lines.len() - lines.iter().filter(is_told).count();
    // Two lines a record: what went wrong, and the record itself.
    assert_eq!(u64::try_from(shown).unwrap() + withheld, 30, "{ran:#?}");
    assert!(withheld > 0, "{ran:#?}");
    let flushed = ran.stderr.find("flushed").unwrap();
    assert!(ran.stderr.find("withheld").unwrap() < flushed, "{ran:#?}");
}

#[cfg(unix)]
#[test]
fn an_output_that_is_stuck_is_not_waited_for_by_every_record() {
    use std::io::{BufRead, BufReader};
    use std::os::fd::OwnedFd;
    use std::os::unix::net::UnixStream;

    let (theirs, ours) = UnixStream::pair().unwrap();
    theirs.set_nonblocking(true).unwrap();
    let mut child = careless("stuck").start_with_stdout(OwnedFd::from(theirs));
    let errors = BufReader::new(child.stderr.take().unwrap()).lines();
    let said: Vec<String> = errors.map(Result::unwrap).collect();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{said:?}");
    drop(ours);
    let took = said.iter().find_map(|line| line.strip_prefix("took "));
    let milliseconds: u64 = took.unwrap().trim_end_matches(" ms").parse().unwrap();
    assert!(milliseconds < 3_000, "{milliseconds} ms for 50 records");
}

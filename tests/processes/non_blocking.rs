//! Standard output that is a non-blocking pipe, as Node and others leave it to their children: a line is taken in
//! part, then refused.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;

use serde_json::Value;

use crate::program::Program;

/// All that can be read without waiting.
fn drain(stream: &mut UnixStream) -> String {
    stream.set_nonblocking(true).unwrap();
    let mut bytes = Vec::new();
    let outcome = stream.read_to_end(&mut bytes).map_err(|error| error.kind());
    assert!(
        matches!(outcome, Ok(_) | Err(ErrorKind::WouldBlock)),
        "{outcome:?}"
    );
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_line_after_one_that_was_taken_in_part_is_whole() {
    let (theirs, mut ours) = UnixStream::pair().unwrap();
    theirs.set_nonblocking(true).unwrap();
    let program = Program::new(env!("CARGO_BIN_EXE_losing_output")).argument("large");
    let program = program.variables(&[("ENVIRONMENT", "testing")]);
    let mut child = program.start_with_stdout(OwnedFd::from(theirs));
    let mut commands = child.stdin.take().unwrap();
    let mut errors = BufReader::new(child.stderr.take().unwrap()).lines();
    commands.write_all(b"go on\n").unwrap();
    assert!(errors.any(|line| line.unwrap() == "paused"));
    let first = drain(&mut ours);
    commands.write_all(b"go on\n").unwrap();
    let said: Vec<String> = errors.map(Result::unwrap).collect();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{said:?}");
    let all = first + &drain(&mut ours);
    let is_last = |line: &str| {
        serde_json::from_str::<Value>(line).is_ok_and(|record| record["message"] == "Last")
    };
    assert!(
        all.lines().any(is_last),
        "the last record stands on no line of its own"
    );
    assert_eq!(delivered_and_lost(&said), 22, "{said:?}");
}

/// The sum of the two numbers of the program's report.
fn delivered_and_lost(said: &[String]) -> u64 {
    let report = said.iter().find(|line| line.starts_with("delivered "));
    let words = report.unwrap().split(' ');
    words.filter_map(|word| word.parse::<u64>().ok()).sum()
}

//! A program under test, run with an environment of its own.

use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

/// What it takes to start a process at all; everything else is cleared.
const KEPT: [&str; 3] = ["PATH", "SystemRoot", "LLVM_PROFILE_FILE"];

pub(crate) struct Program(Command);

impl Program {
    pub(crate) fn new(path: &str) -> Self {
        let mut command = Command::new(path);
        let kept = KEPT
            .into_iter()
            .filter_map(|name| Some((name, std::env::var_os(name)?)));
        command.env_clear().envs(kept).stdin(Stdio::null());
        Self(command)
    }

    pub(crate) fn argument(mut self, argument: &str) -> Self {
        self.0.arg(argument);
        self
    }

    pub(crate) fn variables(mut self, variables: &[(&str, &str)]) -> Self {
        self.0.envs(variables.iter().copied());
        self
    }

    pub(crate) fn stdout(mut self, stdout: impl Into<Stdio>) -> Self {
        self.0.stdout(stdout);
        self
    }

    pub(crate) fn run(mut self) -> Ran {
        Ran::from(self.0.output().unwrap())
    }

    /// Runs it with standard output in the test's hands, as it is left by `cargo test`.
    pub(crate) fn run_with_own_stdout(mut self) -> Ran {
        let child = self.0.stderr(Stdio::piped()).spawn().unwrap();
        Ran::from(child.wait_with_output().unwrap())
    }

    /// Starts it with a standard output of the test's own making.
    pub(crate) fn start_with_stdout(mut self, stdout: impl Into<Stdio>) -> Child {
        self.0
            .stdin(Stdio::piped())
            .stdout(stdout)
            .stderr(Stdio::piped());
        self.0.spawn().unwrap()
    }

    /// Starts it with every stream in the test's hands.
    pub(crate) fn start(mut self) -> Child {
        self.0
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        self.0.spawn().unwrap()
    }
}

/// A program that has ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Ran {
    /// Every line of standard output, which must be JSON objects and nothing else.
    #[track_caller]
    pub(crate) fn records(&self) -> Vec<Value> {
        self.stdout.lines().map(|line| record(line, self)).collect()
    }

    /// The messages of the records, in order.
    #[track_caller]
    pub(crate) fn messages(&self) -> Vec<String> {
        self.records()
            .iter()
            .map(|record| text(record, "message"))
            .collect()
    }

    /// The records with this message.
    #[track_caller]
    pub(crate) fn with_message(&self, message: &str) -> Vec<Value> {
        let mut records = self.records();
        records.retain(|record| record["message"] == message);
        records
    }

    /// The only record with this message.
    #[track_caller]
    pub(crate) fn one(&self, message: &str) -> Value {
        let mut records = self.with_message(message);
        match (records.pop(), records.is_empty()) {
            (Some(record), true) => record,
            _ => panic!("not exactly one `{message}`: {self:#?}"),
        }
    }
}

#[track_caller]
fn record(line: &str, ran: &Ran) -> Value {
    match serde_json::from_str(line) {
        Ok(value @ Value::Object(_)) => value,
        _ => panic!("no JSON object: {line:?} in {ran:#?}"),
    }
}

/// The text under `key`.
#[track_caller]
pub(crate) fn text(record: &Value, key: &str) -> String {
    let found = record[key].as_str().map(str::to_owned);
    found.unwrap_or_else(|| panic!("no text under `{key}` in {record}"))
}

//! A logger of its own that keeps its lines, and a reader of JSON that tolerates no key twice.

use candor::{Colour, Directives, Encoding, Environment, LevelFilter, Logger, Memory};
use serde_json::Value;

/// A logger beside the process-wide one; the variables of whoever runs the tests don't reach it.
pub(crate) struct Lines {
    pub(crate) logger: Logger,
    memory: Memory,
}

impl Lines {
    pub(crate) fn json() -> Self {
        Self::of(Encoding::Json, Directives::new(LevelFilter::Debug))
    }

    pub(crate) fn pretty() -> Self {
        let encoding = Encoding::Pretty { colour: false };
        Self::of(encoding, Directives::new(LevelFilter::Debug))
    }

    pub(crate) fn of(encoding: Encoding, directives: Directives) -> Self {
        let memory = Memory::new(encoding);
        let logger = candor::builder()
            .environment(Environment::Testing)
            .directives(directives)
            .colour(Colour::Never)
            .service("billing")
            .version("1.2.3")
            .adapter(memory.clone())
            .build();
        Self { logger, memory }
    }

    pub(crate) fn all(&self) -> Vec<String> {
        self.memory.lines()
    }

    /// The only line.
    #[track_caller]
    pub(crate) fn one(&self) -> String {
        let mut lines = self.all();
        let line = lines.pop().expect("a line was written");
        assert!(lines.is_empty(), "more than one line: {lines:?}");
        line
    }

    /// The only line as JSON.
    #[track_caller]
    pub(crate) fn object(&self) -> Value {
        parse(&self.one())
    }

    /// Every line as JSON.
    #[track_caller]
    pub(crate) fn objects(&self) -> Vec<Value> {
        self.all().iter().map(|line| parse(line)).collect()
    }
}

/// Parses one record and fails where a key stands twice in one object.
#[track_caller]
pub(crate) fn parse(line: &str) -> Value {
    if let Some(twin) = repeated_key(line) {
        panic!("the key `{twin}` stands twice in {line}");
    }
    match serde_json::from_str(line) {
        Ok(value) => value,
        Err(error) => panic!("{error} in {line}"),
    }
}

/// The first key that an object of the text has twice; `serde_json` itself would keep the last silently.
fn repeated_key(line: &str) -> Option<String> {
    let mut open: Vec<Vec<String>> = Vec::new();
    let mut rest = line;
    while let Some(at) = rest.find(['{', '}', '"']) {
        let (mark, after) = (rest.as_bytes().get(at)?, rest.get(at + 1..)?);
        rest = after;
        match mark {
            b'{' => open.push(Vec::new()),
            b'}' => drop(open.pop()),
            _ => {
                let end = end_of_string(after)?;
                let text = after.get(..end)?;
                rest = after.get(end + 1..)?;
                if !rest.starts_with(':') {
                    continue;
                }
                let keys = open.last_mut()?;
                if keys.iter().any(|key| key == text) {
                    return Some(text.to_owned());
                }
                keys.push(text.to_owned());
            }
        }
    }
    None
}

fn end_of_string(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.bytes().position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    })
}

#[test]
fn a_key_that_stands_twice_is_found_at_every_depth() {
    let found = |line| repeated_key(line);
    assert_eq!(found(r#"{"a":1,"b":{"a":2},"c":[{"a":"\"a\":"}]}"#), None);
    assert_eq!(found(r#"{"a":1,"a":2}"#).as_deref(), Some("a"));
    assert_eq!(found(r#"{"x":{"b":"}","b":2}}"#).as_deref(), Some("b"));
}

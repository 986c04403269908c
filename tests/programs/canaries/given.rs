//! Texts that come from elsewhere: what is in them, nobody has marked.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::fmt;

use candor::{Level, Loggable, context, fields, log_at, log_error};

/// Prints whatever it is given, in every way that a type can be printed.
#[derive(Debug)]
struct Failure<'a> {
    text: &'a str,
    cause: Option<Box<Failure<'a>>>,
}

impl fmt::Display for Failure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}

impl Error for Failure<'_> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        None
    }
}

/// A failure with a cause of its own, as `anyhow` keeps it.
fn chained(text: &str) -> anyhow::Error {
    anyhow::anyhow!("{text}").context(format!("around it: {text}"))
}

#[derive(Loggable)]
#[loggable(debug)]
struct Ticket<'a> {
    note: &'a str,
    lines: Vec<&'a str>,
    extra: HashMap<&'a str, &'a str>,
    #[sensitive(truncate = 1000)]
    prompt: &'a str,
    #[loggable(display)]
    failure: &'a Failure<'a>,
    #[loggable(public = "typed by our own staff")]
    page_token: &'a str,
}

pub(crate) fn plant(level: Level, text: &str) {
    let failure = Failure {
        text,
        cause: Some(Box::new(Failure { text, cause: None })),
    };
    let map = BTreeMap::from([("note", text)]);
    let by_text = BTreeMap::from([(text, 1)]);
    let json = serde_json::json!({ "body": text, "list": [text, { "deep": text }], text: true });
    log_at!(
        level,
        "Text given",
        note = text,
        shown = display(text),
        printed = debug(text)
    );
    log_at!(
        level,
        "Text given",
        note = truncated(text, 1000),
        typed = untrusted(text, 1000)
    );
    log_at!(
        level,
        "Text given",
        note = public(text, reason = "typed by our own staff")
    );
    log_at!(
        level,
        "Text given",
        list = [text, text],
        pair = (text, 1),
        some = Some(text)
    );
    log_at!(
        level,
        "Text given",
        map,
        by_text,
        ..map as spread,
        ..by_text as spread_by_text
    );
    log_at!(
        level,
        "Text given",
        error = failure,
        shown = display(&failure),
        printed = debug(&failure)
    );
    log_at!(
        level,
        "Text given",
        error = chained(text),
        cause = debug(&failure.cause)
    );
    log_at!(level, "Text given", json, ..json as body);
    plant_in_types(level, text, &failure);
    plant_around(level, text);
}

/// Three records that hold the text in every kind of place.
pub(crate) fn plant_in_few(text: &str) {
    let (map, by_text) = (
        BTreeMap::from([("note", text)]),
        BTreeMap::from([(text, 1)]),
    );
    let failure = Failure { text, cause: None };
    log_error!(
        "Text given",
        note = text,
        shown = display(text),
        printed = debug(text),
        map,
        by_text,
        ..by_text as spread
    );
    log_error!(
        "Text given",
        error = chained(text),
        failure = display(&failure),
        list = [text]
    );
    let logger = candor::logger().bind(fields! { bound = text });
    context! { scoped = text }.run(|| log_error!(logger: &logger, "Text around"));
}

fn plant_in_types(level: Level, text: &str, failure: &Failure<'_>) {
    let ticket = Ticket {
        note: text,
        lines: vec![text],
        extra: HashMap::from([("hint", text)]),
        prompt: text,
        failure,
        page_token: text,
    };
    log_at!(
        level,
        "Text given",
        ticket,
        ..ticket as fields,
        printed = debug(&ticket)
    );
}

/// In what a record carries along.
fn plant_around(level: Level, text: &str) {
    let logger = candor::logger().bind(fields! { bound = text });
    context! { scoped = text, failure = display(text) }.run(|| {
        log_at!(level, "Text around");
        log_at!(level, logger: &logger, "Text around");
    });
}

//! Records that were made to do harm.

use std::fmt;

use log::kv::{Error, Key, Source, Value, VisitSource};

use crate::capture;

/// Ten thousand fields, as often as it says.
struct Fields {
    names: Vec<String>,
    times: usize,
}

impl Fields {
    fn repeated(times: usize) -> Self {
        let names = (0..10_000).map(|index| format!("field_{index}")).collect();
        Self { names, times }
    }
}

impl Source for Fields {
    fn visit<'kvs>(&'kvs self, visitor: &mut dyn VisitSource<'kvs>) -> Result<(), Error> {
        for _ in 0..self.times {
            for name in &self.names {
                visitor.visit_pair(Key::from_str(name), Value::from(1))?;
            }
        }
        Ok(())
    }
}

/// Panics when anybody looks.
struct Panics;

impl fmt::Debug for Panics {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("a `Debug` that panics")
    }
}

impl Source for Panics {
    fn visit<'kvs>(&'kvs self, visitor: &mut dyn VisitSource<'kvs>) -> Result<(), Error> {
        visitor.visit_pair(Key::from_str("kept"), Value::from(1))?;
        panic!("a source that panics")
    }
}

/// Never ends.
struct Endless;

impl fmt::Display for Endless {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        loop {
            f.write_str("endless words ")?;
        }
    }
}

fn log_with(fields: &dyn Source) {
    let record = log::Record::builder()
        .args(format_args!("many"))
        .level(log::Level::Info)
        .target("t")
        .key_values(fields)
        .build();
    log::logger().log(&record);
}

#[test]
fn fields_beyond_the_bound_are_counted() {
    let logs = capture();
    log_with(&Fields::repeated(1));

    let record = logs.one();
    assert_eq!(record.keys().count(), 1_001);
    record.assert_field("…", "(+9000 fields)");
}

#[test]
fn a_source_without_end_is_told_to_stop() {
    let logs = capture();
    log_with(&Fields::repeated(usize::MAX));
    assert_eq!(logs.one().keys().count(), 1_001);
}

#[test]
fn a_field_cannot_be_what_the_record_says_itself() {
    let logs = capture();
    log::info!(level = "CRITICAL", message = "forged", trace_id = "0", target = "t", timestamp = 0; "real");
    tracing::info!(
        level = "CRITICAL",
        service = "forged",
        error_type = "x",
        "real"
    );
    tracing::info_span!("s", message = "forged", trace_id = "0")
        .in_scope(|| tracing::info!("real"));

    for record in logs.records() {
        record.assert_message("real");
        let own = [
            "level",
            "message",
            "trace_id",
            "target",
            "timestamp",
            "service",
            "error_type",
        ];
        for key in own {
            record.assert_lacks(key);
        }
    }
    let records = logs.records();
    records[0]
        .assert_field("fields.level", "CRITICAL")
        .assert_field("fields.message", "forged");
    records[1].assert_field("fields.service", "forged");
    records[2].assert_field("fields.message", "forged");
}

#[test]
fn a_field_given_twice_is_there_once() {
    let logs = capture();
    log::info!(a = 1, a = 2; "x");
    logs.one().assert_field("a", 1);
    assert_eq!(logs.one().keys().count(), 1);
}

#[test]
fn long_keys_and_messages_are_cut() {
    let logs = capture();
    let name = "k".repeat(300);
    let fields = [(name.as_str(), 1)];
    log_with(&fields);
    log::info!("{Endless}");
    tracing::info!("{Endless}");

    let records = logs.records();
    let key = records[0].keys().next().unwrap();
    assert!(key.len() < 300, "{key}");
    for record in &records[1..] {
        assert!(record.message().len() < 70_000);
        assert!(
            record.message().ends_with(" bytes)"),
            "…{}",
            &record.message()[65_000..]
        );
    }
}

#[test]
fn a_value_that_panics_is_named_and_the_others_stay() {
    let logs = capture();
    log::info!(before = 1, bad:? = Panics, after = 2; "x");
    tracing::info!(before = 1, bad = ?Panics, after = 2, "x");
    log::info!("{Panics:?}");
    tracing::info!("{Panics:?}");

    let records = logs.records();
    for record in &records[..2] {
        record
            .assert_field("before", 1)
            .assert_field("bad", "[panicked]")
            .assert_field("after", 2);
    }
    records[2].assert_message("[panicked]");
    records[3].assert_message("[panicked]");
}

#[test]
fn a_source_that_panics_keeps_what_it_gave() {
    let logs = capture();
    log_with(&Panics);
    logs.one().assert_message("many").assert_field("kept", 1);
}

#[test]
fn a_value_that_panics_in_a_span_does_not_reach_the_program() {
    let logs = capture();
    let span = tracing::info_span!("s", bad = ?Panics, late = tracing::field::Empty);
    span.record("late", tracing::field::debug(Panics));
    span.in_scope(|| tracing::info!("x"));

    logs.one()
        .assert_field("bad", "[panicked]")
        .assert_field("late", "[panicked]");
}

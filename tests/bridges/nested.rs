//! Values that log while they are formatted.

use std::fmt;

use crate::capture;

/// Logs once through the library that its flag names, and through candor.
struct Chatty {
    through_log: bool,
}

impl fmt::Display for Chatty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.through_log {
            log::info!("inner");
        } else {
            tracing::info!("inner");
        }
        candor::log_info!("Inner");
        f.write_str("chatty")
    }
}

/// Logs itself for as long as it is let.
struct Endless;

impl fmt::Display for Endless {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        log::info!(value:% = self; "inner");
        tracing::info!(value = %self, "inner");
        f.write_str("endless")
    }
}

/// Enters the span that it is a field of.
struct Enters(tracing::Span);

impl fmt::Debug for Enters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.in_scope(|| tracing::info!("inside"));
        self.0.record("late", 1);
        f.write_str("entered")
    }
}

#[test]
fn a_value_that_logs_is_logged_and_so_is_what_it_logs() {
    for through_log in [true, false] {
        let logs = capture();
        let value = Chatty { through_log };
        log::info!(value:%; "outer");
        tracing::info!(%value, "outer");

        let messages: Vec<String> = logs
            .records()
            .iter()
            .map(|it| it.message().to_owned())
            .collect();
        assert_eq!(
            messages,
            ["inner", "Inner", "outer", "inner", "Inner", "outer"]
        );
    }
}

#[test]
fn a_value_that_logs_itself_ends() {
    let logs = capture();
    log::info!(value:% = Endless; "outer");
    tracing::info!(value = %Endless, "outer");

    assert_eq!(logs.with_message("outer").len(), 2);
    for record in logs.with_message("outer") {
        record.assert_field("value", "endless");
    }
}

#[test]
fn a_value_that_enters_its_own_span_is_recorded() {
    let logs = capture();
    let span = tracing::info_span!(
        "s",
        value = tracing::field::Empty,
        late = tracing::field::Empty
    );
    span.record("value", tracing::field::debug(Enters(span.clone())));
    span.in_scope(|| tracing::info!("after"));

    let records = logs.records();
    records[0].assert_message("inside");
    records[1]
        .assert_field("value", "entered")
        .assert_field("late", 1);
}

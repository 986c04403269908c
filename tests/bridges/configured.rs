//! A capture beside a configuration that keeps nothing, in a process where statements have been asked before.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Once;

use candor::testing::capture;
use candor::{Directives, LevelFilter};

/// Makes the process one that keeps ERROR and above, and of one target nothing.
fn configure() {
    static CONFIGURED: Once = Once::new();
    CONFIGURED.call_once(|| {
        let directives = Directives::new(LevelFilter::Error).with("silent", LevelFilter::Off);
        let guard = candor::builder().directives(directives).init().unwrap();
        // Whoever ends last has nothing to flush.
        std::mem::forget(guard);
    });
}

fn detail() {
    log::debug!("detail");
    tracing::debug!("detail");
    log::error!(target: "silent", "failure");
    tracing::error!(target: "silent", "failure");
}

#[test]
fn statements_that_nobody_wanted_are_captured_later() {
    configure();
    detail();
    for _ in 0..2 {
        let logs = capture();
        detail();
        assert_eq!(logs.with_message("detail").len(), 2);
        assert_eq!(logs.with_message("failure").len(), 2);
        drop(logs);
        detail();
    }
}

#[test]
fn captures_of_many_threads_take_their_own_statements() {
    configure();
    let threads: Vec<_> = (0..50)
        .map(|number| {
            std::thread::spawn(move || {
                for _ in 0..10 {
                    detail();
                    let logs = capture();
                    let _inside = tracing::debug_span!("work", number).entered();
                    log::trace!(number; "mine");
                    tracing::trace!("mine");
                    let mine = logs.with_message("mine");
                    assert_eq!(mine.len(), 2);
                    for record in mine {
                        record.assert_field("number", number);
                    }
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
}

#[test]
fn a_span_that_nobody_wants_is_no_context() {
    configure();
    let span = tracing::debug_span!("unwanted", order_id = 7);
    let logs = capture();
    span.in_scope(|| tracing::info!("here"));
    logs.one().assert_lacks("order_id");
}

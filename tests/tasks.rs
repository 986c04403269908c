//! Background tasks: a trace of their own, a start, and exactly one end.

use std::io;
use std::time::Duration;

use candor::testing::{Capture, capture};
use candor::{FutureExt, Level, OwnedValue, context, fields, log_info, task};
use tokio::runtime::Builder;
use tokio::task::yield_now;

fn block_on<F: Future>(future: F) -> F::Output {
    let mut runtime = Builder::new_current_thread();
    runtime.enable_time().build().unwrap().block_on(future)
}

/// The messages of all records, and that they are of one task and one trace.
#[track_caller]
fn messages(logs: &Capture) -> Vec<String> {
    let records = logs.records();
    for record in &records {
        record.assert_field("task_name", "refresh");
        assert_eq!(record.trace_id(), records[0].trace_id());
        assert_eq!(record.span_id(), records[0].span_id());
    }
    records
        .iter()
        .map(|record| record.message().to_owned())
        .collect()
}

#[test]
fn a_task_tells_of_its_start_and_its_end() {
    let logs = capture();
    block_on(task("refresh", async {
        yield_now().await;
        log_info!("Tokens refreshed", token_count = 3);
    }));
    assert_eq!(
        messages(&logs),
        ["Task started", "Tokens refreshed", "Task completed"]
    );
    let end = logs.records().pop().unwrap();
    end.assert_level(Level::Info).assert_field("outcome", "ok");
    assert!(matches!(
        end.get("duration_ms"),
        Some(OwnedValue::Duration(_))
    ));
}

#[derive(Debug)]
struct Refused(io::Error);

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the provider refused")
    }
}

impl std::error::Error for Refused {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

/// The error of the last record: its message and its causes.
fn failure(logs: &Capture) -> (Level, String, Vec<String>) {
    let end = logs.records().pop().unwrap();
    end.assert_message("Task failed")
        .assert_field("outcome", "error");
    match end.get("error") {
        Some(OwnedValue::Error { message, chain, .. }) => {
            (end.level(), message.clone(), chain.clone())
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_task_that_fails_tells_of_its_error_with_its_causes_and_gives_it_back() {
    let logs = capture();
    let refused = || Refused(io::Error::other("status 503"));
    let outcome = block_on(task("refresh", async { Err::<(), _>(refused()) }));
    assert_eq!(outcome.unwrap_err().to_string(), "the provider refused");
    let expected = (
        Level::Error,
        "the provider refused".to_owned(),
        vec!["status 503".to_owned()],
    );
    assert_eq!(failure(&logs), expected);

    let anyhow = || Err::<(), _>(anyhow::Error::from(refused()));
    drop(block_on(task("refresh", async { anyhow() })));
    assert_eq!(failure(&logs), expected);

    let boxed = || Err::<(), Box<dyn std::error::Error + Send + Sync>>(Box::new(refused()));
    drop(block_on(task("refresh", async { boxed() })));
    assert_eq!(failure(&logs), expected);
}

#[test]
fn a_task_that_is_dropped_before_its_end_was_cancelled() {
    let logs = capture();
    let work = task("refresh", std::future::pending::<()>());
    block_on(async { tokio::time::timeout(Duration::from_millis(1), work).await }).unwrap_err();
    assert_eq!(messages(&logs), ["Task started", "Task cancelled"]);
    let end = logs.records().pop().unwrap();
    end.assert_level(Level::Warning)
        .assert_field("outcome", "cancelled");
}

#[test]
fn a_task_that_panics_has_failed_whoever_catches_the_panic() {
    let logs = capture();
    block_on(async {
        let work = task("refresh", async {
            yield_now().await;
            panic!("a bug");
        });
        candor::spawn(work).await.unwrap_err();
    });
    assert_eq!(messages(&logs), ["Task started", "Task failed"]);
    let end = logs.records().pop().unwrap();
    end.assert_level(Level::Error)
        .assert_field("outcome", "panicked");
}

#[test]
fn a_task_that_is_never_polled_leaves_no_record() {
    let logs = capture();
    drop(task("refresh", async {}));
    assert!(logs.is_empty());
}

#[test]
fn a_task_inherits_nothing_and_names_the_trace_it_was_made_in() {
    let logs = capture();
    block_on(
        async {
            log_info!("Request received");
            task("refresh", async {
                context::bind(fields! { provider = "acme" });
                yield_now().await;
            })
            .await;
        }
        .in_context(context! { user_id = 7 }),
    );
    let records = logs.records();
    let caller = records[0].trace_id();
    assert_ne!(records[1].trace_id(), caller);
    records[1]
        .assert_lacks("user_id")
        .assert_field("caller_trace_id", caller.to_string().as_str());
    records[2]
        .assert_lacks("user_id")
        .assert_field("provider", "acme");
}

#[test]
fn a_task_may_go_on_until_it_is_dropped() {
    let logs = capture();
    let work = task("refresh", async {
        loop {
            yield_now().await;
        }
    });
    block_on(async { tokio::time::timeout(Duration::from_millis(1), work).await }).unwrap_err();
    assert_eq!(messages(&logs), ["Task started", "Task cancelled"]);
}

/// Panics when it is dropped.
struct Fragile;

impl Drop for Fragile {
    fn drop(&mut self) {
        panic!("a bug in a destructor");
    }
}

/// Panics when it is asked which error it is.
struct Unreadable;

impl std::ops::Deref for Unreadable {
    type Target = dyn std::error::Error;

    fn deref(&self) -> &Self::Target {
        panic!("a bug in an error");
    }
}

#[test]
fn a_task_whose_destructor_or_error_panics_has_one_end_too() {
    let ends: [fn(); 2] = [
        || {
            let work = task("refresh", async {
                let _fragile = Fragile;
                std::future::pending::<()>().await;
            });
            drop(block_on(async {
                tokio::time::timeout(Duration::from_millis(1), work).await
            }));
        },
        || {
            drop(block_on(task("refresh", async {
                Err::<(), _>(Unreadable)
            })));
        },
    ];
    for end in ends {
        let logs = capture();
        assert!(std::panic::catch_unwind(end).is_err());
        assert_eq!(messages(&logs), ["Task started", "Task failed"]);
        logs.records()[1].assert_field("outcome", "panicked");
    }
}

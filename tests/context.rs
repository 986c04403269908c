//! Scopes: which fields a record carries, and which trace id.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use candor::testing::{Captured, capture};
use candor::{Context, TraceId, context, fields, log_info};

use crate::lines::Lines;

fn trace() -> TraceId {
    "4bf92f3577b34da6a3ce929d0e0e4736".parse().unwrap()
}

#[test]
fn a_record_carries_the_fields_of_every_scope_around_it() {
    let logs = capture();
    context! { user_id = 7 }.run(|| {
        context! { order_id = 8 }.run(|| log_info!("Inside"));
        log_info!("Between");
    });
    log_info!("Outside");
    let records = logs.records();
    let keys: Vec<Vec<&str>> = records
        .iter()
        .map(|record| record.keys().collect())
        .collect();
    assert_eq!(keys, [vec!["order_id", "user_id"], vec!["user_id"], vec![]]);
}

/// The value under `key` after the layers above `depth` have set it.
fn winner(depth: u8) -> String {
    let lines = Lines::json();
    let resource = &lines.logger;
    let bound = resource.bind(fields! { key = "bound" });
    let rebound = bound.bind(fields! { key = "bound later" });
    let logger = [resource, &bound, &rebound]
        .into_iter()
        .nth(depth.into())
        .unwrap_or(&rebound);
    let call = || {
        if depth < 5 {
            log_info!(logger: logger, "Layers");
        } else {
            log_info!(logger: logger, "Layers", key = "call");
        }
    };
    let inner = || match depth {
        0..=3 => call(),
        _ => context! { key = "inner scope" }.run(call),
    };
    match depth {
        0..=2 => inner(),
        _ => context! { key = "outer scope" }.run(inner),
    }
    // Parsing fails where a key stands twice.
    lines.object()["key"]
        .as_str()
        .unwrap_or("nothing")
        .to_owned()
}

#[test]
fn call_beats_inner_scope_beats_outer_scope_beats_bound_logger_and_no_key_stands_twice() {
    let winners: Vec<String> = (0..=5).map(winner).collect();
    let expected = [
        "nothing",
        "bound",
        "bound later",
        "outer scope",
        "inner scope",
        "call",
    ];
    assert_eq!(winners, expected);
}

#[test]
fn binding_leaves_the_first_logger_as_it_was() {
    let lines = Lines::json();
    let _bound = lines.logger.with_context(fields! { worker_id = 3 });
    log_info!(logger: &lines.logger, "Job taken");
    assert_eq!(lines.object().get("worker_id"), None);
}

#[test]
fn fields_of_the_process_stay_whatever_the_layers_say() {
    let lines = Lines::json();
    let scope = context! { ..std::collections::BTreeMap::from([("service", "forged")]) as request };
    scope.run(|| log_info!(logger: &lines.logger, "Request"));
    let object = lines.object();
    assert_eq!(object["service"], "billing");
    assert_eq!(object["request.service"], "forged");
}

#[test]
fn a_scope_has_one_trace_id_and_its_inner_scopes_share_it() {
    let logs = capture();
    context! {}.run(|| {
        log_info!("First");
        context! { step = 2 }.run(|| log_info!("Second"));
        assert_eq!(
            candor::trace_id(),
            logs.records().first().unwrap().trace_id()
        );
    });
    context! {}.run(|| log_info!("Another"));
    let ids: Vec<TraceId> = logs.records().iter().map(Captured::trace_id).collect();
    let [first, second, another] = ids.as_slice() else {
        panic!("three records: {ids:?}");
    };
    assert_eq!(first, second);
    assert_ne!(first, another);
}

#[test]
fn outside_any_scope_the_process_has_one_trace_id() {
    let logs = capture();
    log_info!("Here");
    let elsewhere = thread::spawn(candor::trace_id).join().unwrap();
    assert_eq!(logs.one().trace_id(), elsewhere);
}

#[test]
fn a_scope_takes_the_trace_id_it_is_given() {
    let logs = capture();
    context! { trace: trace(), request_path = "/orders" }.run(|| {
        log_info!("Outer");
        context! { trace: None::<TraceId>, step = 2 }.run(|| log_info!("Inner"));
    });
    for record in logs.records() {
        assert_eq!(record.trace_id(), trace());
        record.assert_field("request_path", "/orders");
    }
}

#[test]
fn an_inner_scope_can_have_a_trace_id_of_its_own() {
    let logs = capture();
    context! { trace: trace() }.run(|| {
        context! { trace: TraceId::generate() }.run(|| log_info!("Inner"));
        log_info!("Outer");
    });
    let ids: Vec<TraceId> = logs.records().iter().map(Captured::trace_id).collect();
    assert_ne!(ids.first(), Some(&trace()));
    assert_eq!(ids.last(), Some(&trace()));
}

#[test]
fn the_trace_option_of_a_call_beats_the_scope() {
    let logs = capture();
    context! {}.run(|| log_info!(trace: trace(), "Message received"));
    assert_eq!(logs.one().trace_id(), trace());
}

#[test]
fn a_scope_ends_when_its_work_panics() {
    let logs = capture();
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        context! { user_id = 7 }.run(|| {
            log_info!("Inside");
            std::panic::resume_unwind(Box::new("no message is needed"));
        });
    }));
    assert!(outcome.is_err());
    log_info!("Outside");
    let records = logs.records();
    records.first().unwrap().assert_field("user_id", 7);
    records.last().unwrap().assert_lacks("user_id");
    assert_ne!(
        records.first().map(Captured::trace_id),
        records.last().map(Captured::trace_id)
    );
}

#[test]
fn other_threads_are_not_in_the_scope() {
    let logs = capture();
    let handle = logs.handle();
    context! { user_id = 7 }.run(|| {
        thread::spawn(move || handle.run(|| log_info!("Elsewhere")))
            .join()
            .unwrap();
    });
    logs.one().assert_lacks("user_id");
}

#[test]
fn a_context_can_be_carried_to_another_thread() {
    fn assert_portable<T: Send + Clone + 'static>(_: &T) {}
    let context: Context = context! { trace: trace(), user_id = 7 };
    assert_portable(&context);
    let logs = capture();
    let handle = logs.handle();
    let work = move || context.run(|| log_info!("Elsewhere"));
    thread::spawn(move || handle.run(work)).join().unwrap();
    let record = logs.one();
    record.assert_field("user_id", 7);
    assert_eq!(record.trace_id(), trace());
}

#[test]
fn a_scope_gives_back_what_its_work_returns() {
    let borrowed = String::from("kept");
    let length = context! { step = 1 }.run(|| borrowed.len());
    assert_eq!(length, 4);
}

#[test]
fn values_of_a_scope_are_captured_when_it_is_made() {
    let mut count = 1;
    let scope = context! { count };
    count += 1;
    let logs = capture();
    scope.run(|| log_info!("Counted", now = count));
    logs.one().assert_field("count", 1).assert_field("now", 2);
}

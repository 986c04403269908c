//! Scopes that go with futures, tasks and threads, and fields that become known inside them.

use std::sync::mpsc;

use candor::testing::{Captured, capture};
use candor::{FutureExt, TraceId, context, fields, log_info};
use tokio::runtime::Builder;
use tokio::task::yield_now;

fn block_on<F: Future>(future: F) -> F::Output {
    Builder::new_current_thread()
        .build()
        .unwrap()
        .block_on(future)
}

fn trace() -> TraceId {
    "4bf92f3577b34da6a3ce929d0e0e4736".parse().unwrap()
}

#[test]
fn two_futures_on_one_thread_keep_their_own_fields() {
    let logs = capture();
    let work = |user_id: u64| {
        async move {
            for _ in 0..3 {
                yield_now().await;
                log_info!("Step", expected = user_id);
            }
        }
        .in_context(context! { user_id })
    };
    block_on(async { tokio::join!(work(1), work(2)) });
    let records = logs.records();
    assert_eq!(records.len(), 6);
    for record in records {
        assert_eq!(record.get("user_id"), record.get("expected"), "{record}");
    }
}

/// Logs when it is dropped.
struct Noisy;

impl Drop for Noisy {
    fn drop(&mut self) {
        log_info!("Dropped");
    }
}

#[test]
fn what_an_unfinished_future_drops_is_in_its_scope() {
    let logs = capture();
    block_on(async {
        let work = async {
            let _noisy = Noisy;
            yield_now().await;
            yield_now().await;
        };
        let mut work = Box::pin(work.in_context(context! { user_id = 7 }));
        tokio::select! {
            biased;
            () = &mut work => {}
            () = std::future::ready(()) => {}
        }
        drop(work);
    });
    logs.one().assert_field("user_id", 7);
}

#[test]
fn a_spawned_task_a_blocking_one_and_a_thread_carry_the_scope_and_the_trace_id() {
    let logs = capture();
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .build()
        .unwrap();
    let work = async {
        candor::spawn(async {
            yield_now().await;
            log_info!("In a task");
        })
        .await
        .unwrap();
        candor::spawn_blocking(|| log_info!("In a blocking task"))
            .await
            .unwrap();
        candor::thread::spawn(|| log_info!("In a thread"))
            .join()
            .unwrap();
    };
    runtime.block_on(work.in_context(context! { trace: trace(), user_id = 7 }));
    let records = logs.records();
    assert_eq!(records.len(), 3);
    for record in records {
        record.assert_field("user_id", 7);
        assert_eq!(record.trace_id(), trace());
    }
}

#[test]
fn a_plain_thread_starts_outside_every_scope() {
    let logs = capture();
    let handle = logs.handle();
    context! { user_id = 7 }.run(|| {
        std::thread::spawn(move || handle.run(|| log_info!("Elsewhere")))
            .join()
            .unwrap();
    });
    logs.one().assert_lacks("user_id");
}

/// The values under `key` of the records, in their order.
fn values(records: &[Captured], key: &str) -> Vec<String> {
    let value = |record: &Captured| {
        record
            .get(key)
            .and_then(|value| value.as_str())
            .unwrap_or("-")
            .to_owned()
    };
    records.iter().map(value).collect()
}

#[test]
fn what_is_bound_shows_on_later_records_of_the_same_scope_alone() {
    let logs = capture();
    context! { request_path = "/a" }.run(|| {
        log_info!("Before");
        context::bind(fields! { user = "ada" });
        log_info!("After");
        context! { step = "inner" }.run(|| log_info!("Inside"));
    });
    context! { request_path = "/b" }.run(|| log_info!("Next"));
    log_info!("Outside");
    assert_eq!(
        values(&logs.records(), "user"),
        ["-", "ada", "ada", "-", "-"]
    );
}

#[test]
fn a_task_sees_what_the_scope_that_spawned_it_binds_later() {
    let logs = capture();
    block_on(
        async {
            let (bound, wait) = tokio::sync::oneshot::channel::<()>();
            let task = candor::spawn(async {
                wait.await.unwrap();
                log_info!("In the task");
            });
            context::bind(fields! { user = "ada" });
            bound.send(()).unwrap();
            task.await.unwrap();
        }
        .in_context(context! {}),
    );
    assert_eq!(values(&logs.records(), "user"), ["ada"]);
}

#[test]
fn a_later_binding_of_a_name_beats_an_earlier_one_and_the_scopes_own() {
    let logs = capture();
    context! { plan = "own" }.run(|| {
        log_info!("Own");
        context::bind(fields! { plan = "first" });
        log_info!("First");
        context::bind(fields! { plan = "second" });
        log_info!("Second");
        context! { plan = "inner" }.run(|| log_info!("Inner"));
        log_info!("Call", plan = "call");
    });
    assert_eq!(
        values(&logs.records(), "plan"),
        ["own", "first", "second", "inner", "call"]
    );
}

#[test]
fn a_reused_thread_keeps_nothing_of_the_work_before() {
    let logs = capture();
    let handle = logs.handle();
    let (jobs, queue) = mpsc::channel::<Box<dyn FnOnce() + Send>>();
    let pool = std::thread::spawn(move || {
        handle.run(|| queue.iter().for_each(|job| job()));
    });
    for user in ["ada", "grace"] {
        context! { user }.run(|| {
            context::bind(fields! { plan = user });
            jobs.send(Box::new(context::wrap(|| log_info!("Job"))))
                .unwrap();
        });
        jobs.send(Box::new(|| log_info!("No scope"))).unwrap();
    }
    drop(jobs);
    pool.join().unwrap();
    let records = logs.records();
    assert_eq!(values(&records, "user"), ["ada", "-", "grace", "-"]);
    assert_eq!(values(&records, "plan"), ["ada", "-", "grace", "-"]);
}

#[test]
fn the_trace_that_one_is_in_may_be_given_again_and_keeps_the_span() {
    let logs = capture();
    block_on(candor::task("refresh", async {
        let trace = candor::trace_id();
        log_info!(trace: trace, "Call");
        context! { trace }.run(|| log_info!("Scope"));
        context! { trace: TraceId::generate() }.run(|| log_info!("Another"));
    }));
    let records = logs.records();
    let spans: Vec<_> = records.iter().map(Captured::span_id).collect();
    assert!(spans[0].is_some());
    assert_eq!(spans[1..], [spans[0], spans[0], None, spans[0]]);
}

//! Two hundred tests that capture at the same time, through the same call sites.

use candor::testing::{Capture, capture};
use candor::{FutureExt, Level, Logger, context, fields, log_at, log_debug, log_info};
use tokio::runtime::Builder;
use tokio::task::yield_now;

/// Defines twenty tests that run the scenarios from `$first` on.
macro_rules! twenty {
    ($module:ident $first:literal: $($name:ident $offset:literal)*) => {
        mod $module {
            $(
                #[test]
                fn $name() {
                    crate::with_or_without_logger(|| crate::scenarios::run($first + $offset));
                }
            )*
        }
    };
}

/// Defines the tests of every module.
macro_rules! two_hundred {
    ($($module:ident $first:literal)*) => { $(
        twenty! { $module $first:
            a 0 b 1 c 2 d 3 e 4 f 5 g 6 h 7 i 8 j 9 k 10 l 11 m 12 n 13 o 14 p 15 q 16 r 17 s 18 t 19
        }
    )* };
}

two_hundred! {
    first 0 second 20 third 40 fourth 60 fifth 80 sixth 100 seventh 120 eighth 140 ninth 160 tenth 180
}

/// One of the ways in which a test can log; `number` tells its records from everybody else's.
pub(crate) fn run(number: u64) {
    let scenarios = [
        on_this_thread,
        below_every_level,
        in_a_scope,
        on_other_threads,
        in_tasks_of_one_thread,
        in_tasks_of_many_threads,
        one_capture_after_another,
        through_a_logger,
    ];
    let chosen = usize::try_from(number).unwrap() % scenarios.len();
    scenarios[chosen](number);
}

/// That `logs` holds `expected` records, all of this test.
#[track_caller]
fn check(logs: &Capture, number: u64, expected: usize) {
    let records = logs.records();
    assert_eq!(records.len(), expected, "{records:#?}");
    for record in records {
        record.assert_field("number", number);
    }
}

fn on_this_thread(number: u64) {
    let logs = capture();
    for _ in 0..20 {
        log_info!("Shared", number);
    }
    check(&logs, number, 20);
}

fn below_every_level(number: u64) {
    let logs = capture();
    for level in Level::ALL {
        log_debug!("Shared at DEBUG", number);
        log_at!(level, "Shared at any level", number);
    }
    check(&logs, number, 10);
}

fn in_a_scope(number: u64) {
    let logs = capture();
    context! {}.run(|| {
        context::bind(fields! { number });
        log_info!("Shared in a scope");
    });
    check(&logs, number, 1);
}

fn on_other_threads(number: u64) {
    let logs = capture();
    let threads: Vec<_> = (0..4)
        .map(|_| candor::thread::spawn(move || log_info!("Shared on a thread", number)))
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    check(&logs, number, 4);
}

fn in_tasks_of_one_thread(number: u64) {
    let logs = capture();
    let runtime = Builder::new_current_thread().build().unwrap();
    runtime.block_on(in_tasks(number));
    check(&logs, number, 8);
}

fn in_tasks_of_many_threads(number: u64) {
    let logs = capture();
    let mut runtime = Builder::new_multi_thread();
    let runtime = runtime.worker_threads(2).build().unwrap();
    runtime.block_on(in_tasks(number));
    check(&logs, number, 8);
}

async fn in_tasks(number: u64) {
    let spawn_another = || async {
        yield_now().await;
        log_info!("Shared in a task");
        let blocking = candor::spawn_blocking(|| log_info!("Shared in a blocking task"));
        blocking.await.unwrap();
    };
    let tasks: Vec<_> = (0..4)
        .map(|_| candor::spawn(spawn_another().in_context(context! { number })))
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

fn one_capture_after_another(number: u64) {
    for _ in 0..5 {
        let logs = capture();
        log_info!("Shared again", number);
        check(&logs, number, 1);
    }
}

fn through_a_logger(number: u64) {
    let logs = capture();
    let bound: Logger = candor::logger().bind(fields! { number });
    log_info!(logger: &bound, "Shared through a logger");
    check(&logs, number, 1);
}

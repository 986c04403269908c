//! What is evaluated, how often, and what a call does with it.

use std::cell::Cell;

use candor::testing::capture;
use candor::{Level, log_at, log_info};

#[test]
fn arguments_are_taken_by_reference_and_stay_usable() {
    let name = "Ada".to_owned();
    let mut count = 1;
    let borrowed = &mut count;
    let logs = capture();
    log_info!("User renamed", name, borrowed, upper = name.to_uppercase());
    *borrowed += 1;
    assert_eq!((name.as_str(), count), ("Ada", 2));
    logs.one()
        .assert_field("upper", "ADA")
        .assert_field("borrowed", 1);
}

/// Logs through `log` and counts how often the argument was asked for.
fn evaluations(log: impl FnOnce(&dyn Fn() -> u32)) -> u32 {
    let count = Cell::new(0);
    log(&|| {
        count.set(count.get() + 1);
        count.get()
    });
    count.get()
}

#[test]
fn each_argument_is_evaluated_once() {
    let logs = capture();
    assert_eq!(evaluations(|next| log_info!("Once", value = next())), 1);
    assert_eq!(
        evaluations(|next| log_info!("Once", value = display(next()))),
        1
    );
    assert_eq!(
        evaluations(|next| log_info!("Once", value = masked(next()))),
        1
    );
    assert_eq!(
        evaluations(|next| log_info!("Once", metric(value = next()))),
        1
    );
    assert_eq!(
        evaluations(|next| log_info!("Once", session_id = next())),
        1
    );
    assert_eq!(
        evaluations(|next| log_at!(Level::Info, "Once", value = next())),
        1
    );
    assert_eq!(logs.records().len(), 6);
}

#[test]
fn nothing_is_evaluated_when_the_level_is_off() {
    // Nobody captures here, and hyper's INFO records are off unless somebody asks for them.
    let off = |next: &dyn Fn() -> u32| {
        log_info!(target: "hyper", "Off", value = next(), other = display(next()));
        log_at!(Level::Debug, target: "hyper", "Off", value = next());
        log_info!(target: "hyper", limit: 1 per 1h, "Off", value = next());
    };
    assert_eq!(evaluations(off), 0);
}

#[test]
fn temporaries_live_until_the_record_is_made() {
    let logs = capture();
    log_info!(
        "Path read",
        path = "a,b".to_uppercase().split(',').next_back()
    );
    logs.one().assert_field("path", "B");
}

//! Fewer records, but whole traces.

use std::collections::BTreeMap;
use std::time::Duration;

use candor::testing::capture;
use candor::{
    Directives, Encoding, Environment, Level, LevelFilter, Logger, Memory, TraceId, context,
    log_at, log_debug, log_error, log_info, log_warning,
};
use proptest::prelude::*;
use serde_json::Value;

use crate::lines::parse;

/// A logger that samples, and its lines.
struct Sampled {
    logger: Logger,
    memory: Memory,
}

fn sampled(rates: &[(Level, f64)]) -> Sampled {
    let memory = Memory::new(Encoding::Json);
    let builder = candor::builder()
        .environment(Environment::Testing)
        .directives(Directives::new(LevelFilter::Debug))
        .adapter(memory.clone());
    let builder = rates.iter().fold(builder, |builder, &(level, rate)| {
        builder.sample(level, rate)
    });
    Sampled {
        logger: builder.build(),
        memory,
    }
}

impl Sampled {
    fn records(&self) -> Vec<Value> {
        self.memory.lines().iter().map(|line| parse(line)).collect()
    }

    fn messages(&self) -> Vec<String> {
        let records = self.records();
        let messages = records
            .iter()
            .map(|record| record["message"].as_str().unwrap().to_owned());
        messages.collect()
    }
}

/// Ids as they come: random ones, counted ones, and candor's own.
fn ids() -> impl Iterator<Item = TraceId> {
    let counted = (1..=1_000_u128).map(id);
    let high = (1..=1_000_u128).map(|number| id(number << 64 | 7));
    let own = (0..2_000).map(|_| TraceId::generate());
    counted.chain(high).chain(own)
}

fn id(number: u128) -> TraceId {
    format!("{number:032x}").parse().unwrap()
}

fn keeps(logger: &Sampled, id: TraceId) -> bool {
    let before = logger.memory.lines().len();
    context! { trace: id }.run(|| log_info!(logger: &logger.logger, "Step"));
    logger.memory.lines().len() > before
}

#[test]
fn the_share_of_traces_that_is_kept_is_near_the_rate() {
    for rate in [0.1, 0.5, 0.9] {
        let logger = sampled(&[(Level::Info, rate)]);
        let kept = ids().filter(|&id| keeps(&logger, id)).count();
        let kept = f64::from(u32::try_from(kept).unwrap()) / 4_000.0;
        // Six standard deviations and more: chance fails this once in a billion runs.
        assert!((kept - rate).abs() < 0.05, "{kept} of {rate}");
    }
}

#[test]
fn a_rate_of_one_keeps_everything_and_a_rate_of_zero_nothing() {
    let (all, none) = (
        sampled(&[(Level::Info, 1.0)]),
        sampled(&[(Level::Info, 0.0)]),
    );
    assert!(ids().all(|id| keeps(&all, id)));
    assert!(!ids().any(|id| keeps(&none, id)));
    assert!(
        all.records()
            .iter()
            .all(|record| record.get("sample_rate").is_none())
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_a_rate_keeps_a_higher_rate_keeps_too(
        number in 1..u128::MAX, low in 0.0..=1.0_f64, high in 0.0..=1.0_f64
    ) {
        let (low, high) = (low.min(high), low.max(high));
        let kept = |rate| keeps(&sampled(&[(Level::Info, rate)]), id(number));
        prop_assert!(!kept(low) || kept(high));
    }

    #[test]
    fn the_records_of_one_trace_and_level_are_all_kept_or_all_dropped(number in 1..u128::MAX, rate in 0.0..=1.0_f64) {
        let (here, elsewhere) = (sampled(&[(Level::Info, rate)]), sampled(&[(Level::Info, rate)]));
        context! { trace: id(number) }.run(|| {
            log_info!(logger: &here.logger, "Began");
            context! { step = 2 }.run(|| log_info!(logger: &here.logger, "Went on"));
            log_at!(Level::Info, logger: &here.logger, "Ended");
        });
        // Another service, which got the id in a header, or a call that names the trace.
        log_info!(logger: &elsewhere.logger, trace: id(number), "Called");
        let whole = (here.messages().len(), elsewhere.messages().len());
        prop_assert!(whole == (3, 1) || whole == (0, 0), "{whole:?}");
    }
}

#[test]
fn a_record_of_a_trace_of_its_own_goes_by_that_trace() {
    let logger = sampled(&[(Level::Info, 0.5)]);
    let (kept, dropped): (Vec<_>, Vec<_>) =
        (1..=64_u128).map(id).partition(|&id| keeps(&logger, id));
    let before = logger.messages().len();
    context! { trace: dropped[0] }
        .run(|| log_info!(logger: &logger.logger, trace: kept[0], "Followed"));
    context! { trace: kept[0] }
        .run(|| log_info!(logger: &logger.logger, trace: dropped[0], "Dropped"));
    assert_eq!(logger.messages()[before..], ["Followed"]);
}

#[test]
fn kept_records_say_the_rate_times_that_of_their_call() {
    let logger = sampled(&[(Level::Info, 0.5), (Level::Debug, 0.25)]);
    let id = ids().find(|&id| keeps(&logger, id)).unwrap();
    context! { trace: id }.run(|| {
        log_info!(logger: &logger.logger, sample: 1.0, "Both");
        log_warning!(logger: &logger.logger, "Neither");
    });
    let rates: BTreeMap<String, Option<f64>> = logger
        .records()
        .iter()
        .map(|record| {
            (
                record["message"].as_str().unwrap().to_owned(),
                record["sample_rate"].as_f64(),
            )
        })
        .collect();
    assert_eq!(rates["Step"], Some(0.5));
    assert_eq!(rates["Both"], Some(0.5));
    assert_eq!(rates["Neither"], None);
}

#[test]
fn errors_are_never_sampled_whatever_is_asked_for() {
    let logger = sampled(&[(Level::Error, 0.0), (Level::Critical, 0.0)]);
    context! {}.run(|| {
        log_error!(logger: &logger.logger, "Failed");
        log_at!(Level::Critical, logger: &logger.logger, "Down");
    });
    let records = logger.records();
    assert!(
        logger
            .messages()
            .ends_with(&["Failed".to_owned(), "Down".to_owned()])
    );
    // The process says it once, whichever logger is first; that it is said is a test of the configuration.
    let rates = records
        .iter()
        .filter_map(|record| record.get("sample_rate"));
    assert_eq!(rates.count(), 0);
}

#[test]
fn records_outside_any_scope_are_kept_and_say_no_rate() {
    let logger = sampled(&[(Level::Info, 0.0)]);
    log_info!(logger: &logger.logger, "Started");
    let record = logger.records().pop().unwrap();
    assert_eq!(record["message"], "Started");
    assert!(record.get("sample_rate").is_none());
}

#[test]
fn what_was_left_out_is_counted_and_told_by_a_flush() {
    let logger = sampled(&[(Level::Debug, 0.0), (Level::Info, 0.0)]);
    context! {}.run(|| {
        for _ in 0..3 {
            log_debug!(logger: &logger.logger, "Looked");
        }
        log_info!(logger: &logger.logger, "Found");
        log_warning!(logger: &logger.logger, "Kept");
    });
    let report = logger.logger.flush(Duration::from_secs(5));
    assert_eq!((report.sampled_out(), report.lost()), (4, 0));
    let told: Vec<(String, u64)> = logger
        .records()
        .iter()
        .filter(|record| record["message"] == "Records left out by sampling")
        .map(|record| {
            (
                record["level"].as_str().unwrap().to_owned(),
                record["left_out"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(told, [("DEBUG".to_owned(), 3), ("INFO".to_owned(), 1)]);
    assert_eq!(logger.logger.flush(Duration::from_secs(5)).sampled_out(), 4);
    assert_eq!(logger.messages().len(), 3, "told once");
}

#[test]
fn the_values_of_a_record_that_is_left_out_are_not_evaluated() {
    let logger = sampled(&[(Level::Info, 0.0)]);
    let mut evaluated = 0;
    let mut value = || {
        evaluated += 1;
        evaluated
    };
    context! {}.run(|| log_info!(logger: &logger.logger, "Left out", value = value()));
    assert_eq!(evaluated, 0);
}

#[test]
fn a_capture_sees_what_sampling_would_leave_out() {
    let logger = sampled(&[(Level::Info, 0.0)]);
    let logs = capture();
    context! {}.run(|| log_info!(logger: &logger.logger, "Seen"));
    logs.one().assert_message("Seen");
    drop(logs);
    assert_eq!(logger.logger.flush(Duration::from_secs(5)).sampled_out(), 0);
}

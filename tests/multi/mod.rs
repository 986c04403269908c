//! Several adapters, each with its level and schema.

mod failures;

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use candor::{
    Adapter, Child, Directives, Encoding, Environment, LevelFilter, Line, Loggable, Logger, Memory,
    Multi, Schema, ValueWriter, log_debug, log_error, log_info, log_warning,
};

use crate::lines::parse;

const PATIENCE: Duration = Duration::from_secs(20);

fn logger(adapters: Multi) -> Logger {
    candor::builder()
        .environment(Environment::Testing)
        .directives(Directives::new(LevelFilter::Debug).with("quiet", LevelFilter::Error))
        .adapter(adapters)
        .build()
}

fn memory() -> Memory {
    Memory::new(Encoding::Json)
}

fn messages(memory: &Memory) -> Vec<String> {
    let lines = memory.lines();
    lines
        .iter()
        .map(|line| parse(line)["message"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn each_child_gets_what_its_level_and_the_directives_allow() {
    let (all, alarms) = (memory(), memory());
    let alarming = Child::new(alarms.clone()).level(LevelFilter::Error);
    let logger = logger(Multi::new().with(all.clone()).with(alarming));
    log_debug!(logger: &logger, "Looked");
    log_error!(logger: &logger, "Failed");
    log_warning!(logger: &logger, target: "quiet", "Hushed");
    assert_eq!(messages(&all), ["Looked", "Failed"]);
    assert_eq!(messages(&alarms), ["Failed"]);
}

#[test]
fn the_most_verbose_child_decides_what_is_evaluated() {
    let evaluated = AtomicUsize::new(0);
    let log = |logger: &Logger| {
        log_info!(logger: logger, "Looked", value = evaluated.fetch_add(1, Ordering::Relaxed));
    };
    let child = |level| Child::new(memory()).level(level);
    let warnings = Multi::new()
        .with(child(LevelFilter::Warning))
        .with(child(LevelFilter::Error));
    log(&logger(warnings));
    assert_eq!(evaluated.load(Ordering::Relaxed), 0);
    log(&logger(
        Multi::new()
            .with(child(LevelFilter::Off))
            .with(child(LevelFilter::Info)),
    ));
    assert_eq!(evaluated.load(Ordering::Relaxed), 1);
}

#[test]
fn each_child_has_its_own_schema_or_the_configured_one() {
    let (configured, ecs, pretty) = (
        memory(),
        memory(),
        Memory::new(Encoding::Pretty { colour: false }),
    );
    let adapters = Multi::new()
        .with(configured.clone())
        .with(Child::new(ecs.clone()).schema(Schema::Ecs))
        .with(Child::new(pretty.clone()).schema(Schema::Ecs));
    let logger = candor::builder()
        .schema(Schema::Otel)
        .adapter(adapters)
        .build();
    log_info!(logger: &logger, "Looked");
    assert_eq!(parse(configured.lines().last().unwrap())["body"], "Looked");
    assert_eq!(parse(ecs.lines().last().unwrap())["log.level"], "info");
    assert!(pretty.lines().last().unwrap().contains("[INFO    ] Looked"));
}

/// Counts how often it is asked for its value.
struct Asked(Arc<AtomicUsize>);

impl Loggable for Asked {
    fn log(&self, out: ValueWriter<'_>) {
        out.u64(self.0.fetch_add(1, Ordering::Relaxed) as u64);
    }
}

/// Keeps where the text of its line stands in memory.
#[derive(Clone, Default)]
struct Places(Arc<AtomicUsize>);

impl Adapter for Places {
    fn encoding(&self) -> Encoding {
        Encoding::Json
    }

    fn deliver(&self, batch: &[Line<'_>]) -> io::Result<()> {
        self.0
            .store(batch[0].text().as_ptr().addr(), Ordering::Relaxed);
        Ok(())
    }

    fn flush(&self, _deadline: Instant) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn children_of_one_schema_share_one_line() {
    let places = [(); 3].map(|()| Places::default());
    let adapters = Multi::new()
        .with(places[0].clone())
        .with(Child::new(places[1].clone()).schema(Schema::Ecs))
        .with(Child::new(places[2].clone()).schema(Schema::Flat));
    let asked = Arc::new(AtomicUsize::new(0));
    log_info!(logger: &logger(adapters), "Looked", value = Asked(Arc::clone(&asked)));
    let [configured, ecs, flat] = places.map(|place| place.0.load(Ordering::Relaxed));
    assert!(configured != 0 && configured == flat && configured != ecs);
    assert_eq!(asked.load(Ordering::Relaxed), 1);
}

#[test]
fn without_children_nothing_is_wanted_and_nothing_lost() {
    let logger = logger(Multi::new());
    log_error!(logger: &logger, "Nowhere");
    let report = logger.flush(PATIENCE);
    assert_eq!(
        (report.delivered(), report.lost(), report.is_complete()),
        (0, 0, true)
    );
}

#[test]
fn a_word_of_candor_s_own_that_no_child_s_level_takes_goes_to_every_child_that_is_not_off() {
    let (memory, off) = (memory(), memory());
    let child = Child::new(memory.clone()).level(LevelFilter::Critical);
    let builder = candor::builder().adapter(
        Multi::new()
            .with(child)
            .with(Child::new(off.clone()).level(LevelFilter::Off)),
    );
    // Told once by the process: the number is this test's alone.
    drop(builder.sample(candor::Level::Info, 1_234.5).build());
    let is_told = |message: &String| message == "Setting not understood";
    assert!(messages(&memory).iter().any(is_told));
    assert_eq!(off.lines().len(), 0);
}

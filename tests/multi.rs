//! Several adapters: each with its level and schema, and none at another's mercy.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
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

/// What an adapter does with a line.
#[derive(Clone, Copy, PartialEq)]
enum Mood {
    Failing,
    Panicking,
}

/// Does the wrong thing until it is told to stop.
#[derive(Clone)]
struct Moody {
    mood: Mood,
    is_well: Arc<AtomicBool>,
    kept: Memory,
}

impl Moody {
    fn new(mood: Mood) -> Self {
        Self {
            mood,
            is_well: Arc::default(),
            kept: memory(),
        }
    }
}

impl Adapter for Moody {
    fn encoding(&self) -> Encoding {
        let is_well = self.is_well.load(Ordering::Relaxed);
        assert!(is_well || self.mood != Mood::Panicking, "encoding");
        Encoding::Json
    }

    fn deliver(&self, batch: &[Line<'_>]) -> io::Result<()> {
        if self.is_well.load(Ordering::Relaxed) {
            return self.kept.deliver(batch);
        }
        Err(io::Error::other("out of order"))
    }

    fn flush(&self, _deadline: Instant) -> io::Result<()> {
        Err(io::Error::other("can't flush"))
    }
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

#[test]
fn a_child_that_fails_or_panics_costs_the_others_nothing() {
    for mood in [Mood::Failing, Mood::Panicking] {
        let (first, broken, last) = (memory(), Moody::new(mood), memory());
        let logger = logger(
            Multi::new()
                .with(first.clone())
                .with(broken)
                .with(last.clone()),
        );
        log_info!(logger: &logger, "One");
        log_info!(logger: &logger, "Two");
        assert_eq!(messages(&first), ["One", "Two"]);
        assert_eq!(messages(&last), ["One", "Two"]);
    }
}

#[test]
fn each_child_s_losses_are_counted_and_told_to_that_child_alone() {
    let (whole, moody) = (memory(), Moody::new(Mood::Failing));
    let logger = logger(
        Multi::new()
            .with(whole.clone())
            .with(Child::new(moody.clone()).name("shipper")),
    );
    log_info!(logger: &logger, "One");
    log_info!(logger: &logger, "Two");
    moody.is_well.store(true, Ordering::Relaxed);
    log_info!(logger: &logger, "Three");
    assert_eq!(messages(&whole), ["One", "Two", "Three"]);
    assert_eq!(messages(&moody.kept), ["Three", "Records were lost"]);
    assert_eq!(parse(&moody.kept.lines()[1])["lost"], 2);

    let report = logger.flush(PATIENCE);
    assert_eq!(
        (report.delivered(), report.lost(), report.is_complete()),
        (4, 2, false)
    );
    assert_eq!(report.error().unwrap().to_string(), "can't flush");
    let children: Vec<_> = report
        .children()
        .iter()
        .map(|child| {
            (
                child.name(),
                child.delivered(),
                child.lost(),
                child.is_complete(),
            )
        })
        .collect();
    assert_eq!(children, [("Memory", 3, 0, true), ("shipper", 1, 2, false)]);
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

/// Says how long it was given to flush.
#[derive(Clone, Default)]
struct Timed(Arc<std::sync::Mutex<Option<Instant>>>);

impl Adapter for Timed {
    fn encoding(&self) -> Encoding {
        Encoding::Json
    }

    fn deliver(&self, _batch: &[Line<'_>]) -> io::Result<()> {
        Ok(())
    }

    fn flush(&self, deadline: Instant) -> io::Result<()> {
        *self.0.lock().unwrap() = Some(deadline);
        Ok(())
    }
}

#[test]
fn no_child_is_given_the_whole_time_of_a_flush_but_the_last() {
    let hour = Duration::from_secs(3_600);
    let (first, last) = (Timed::default(), Timed::default());
    let logger = logger(Multi::new().with(first.clone()).with(last.clone()));
    let end = Instant::now() + hour;
    assert!(logger.flush(hour).is_complete());
    let deadline = |child: &Timed| child.0.lock().unwrap().unwrap();
    assert!(deadline(&first) + hour / 3 < end);
    assert!(deadline(&last) + hour / 3 > end);
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

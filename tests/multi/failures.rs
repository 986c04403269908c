//! Adapters beside one that fails, panics or takes its time: none is at another's mercy.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use candor::{Adapter, Child, Encoding, Line, Memory, Multi, log_info};

use super::{PATIENCE, logger, memory, messages};
use crate::lines::parse;

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

/// Says how long it was given to flush.
#[derive(Clone, Default)]
struct Timed(Arc<Mutex<Option<Instant>>>);

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

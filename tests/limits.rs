//! Values that are too much: too deep, too large, or not willing to be formatted.

use std::collections::BTreeMap;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use candor::testing::capture;
use candor::{Loggable, ValueWriter, log_info};

use crate::lines::Lines;

/// Nests itself as deep as it is allowed to.
struct Endless;

impl Loggable for Endless {
    fn log(&self, out: ValueWriter<'_>) {
        out.map(|map| map.entry("inner", &Self));
    }
}

#[test]
fn a_value_that_nests_too_deep_is_cut_and_says_so() {
    check_is_cut(&Endless, "[too deep]");
}

/// The number of bytes of a value's line, which must say that something is missing.
#[track_caller]
fn check_is_cut(value: &impl Loggable, says: &str) {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Value", value);
    let line = lines.one();
    assert!(line.len() < 1_000_000, "{} bytes", line.len());
    assert!(line.contains(says), "nothing says `{says}`");
    crate::lines::parse(&line);
}

#[test]
fn a_value_that_is_too_large_is_cut_and_says_so() {
    check_is_cut(&"é".repeat(500_000), "bytes)");
    check_is_cut(&vec![1_u64; 1_000_000], "items)");
    // Of texts, fewer are scrubbed than a record holds; one note stands for the others.
    check_is_cut(&vec!["0123456789".repeat(20); 2_000], "bytes)");
}

#[test]
fn a_map_that_is_too_large_is_cut_and_says_so() {
    let map: BTreeMap<u64, u64> = (0..200_000).map(|n| (n, n)).collect();
    check_is_cut(&map, "…");
}

#[test]
fn a_key_of_a_map_that_is_too_long_is_cut_and_says_so() {
    check_is_cut(&BTreeMap::from([("k".repeat(5_000_000), 1)]), "…");
}

/// Fails, panics or never ends while it is formatted.
enum Odd {
    Fails,
    Panics,
    Endless,
}

impl fmt::Display for Odd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("begins")?;
        match self {
            Self::Fails => Err(fmt::Error),
            Self::Panics => panic!("a Display of the user's own"),
            Self::Endless => (0..10_000_000).try_for_each(|_| f.write_str("and goes on ")),
        }
    }
}

#[test]
fn a_display_that_panics_is_replaced_and_the_others_stay() {
    let logs = capture();
    log_info!(
        "Odd value",
        before = 1,
        odd = display(Odd::Panics),
        after = 2
    );
    let record = logs.one();
    record.assert_field("before", 1).assert_field("after", 2);
    record.assert_field("odd", "[panicked]");
}

#[test]
fn a_display_that_fails_says_so() {
    let logs = capture();
    log_info!("Odd value", odd = display(Odd::Fails));
    logs.one().assert_field("odd", "begins[formatting failed]");
}

#[test]
fn a_display_that_hardly_ends_is_cut_and_says_so() {
    let logs = capture();
    log_info!("Odd value", odd = display(Odd::Endless));
    let record = logs.one();
    let text = record.get("odd").unwrap().as_str().unwrap();
    assert!(
        text.len() < 100_000 && text.ends_with("bytes)"),
        "{} bytes",
        text.len()
    );
}

/// Panics with a value whose own destructor panics.
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        assert!(
            std::thread::panicking(),
            "the destructor of a panic's value"
        );
    }
}

impl Loggable for Bomb {
    fn log(&self, _out: ValueWriter<'_>) {
        std::panic::panic_any(Self);
    }
}

#[test]
fn a_panic_whose_value_panics_is_replaced_too() {
    let bomb = std::mem::ManuallyDrop::new(Bomb);
    let logs = capture();
    log_info!("Odd value", odd = *bomb);
    logs.one().assert_field("odd", "[panicked]");
}

/// Begins a map, panics in it, and hides that.
struct Covers;

impl Loggable for Covers {
    fn log(&self, out: ValueWriter<'_>) {
        let write = AssertUnwindSafe(|| {
            out.map(|map| {
                map.entry("first", &1);
                resume_unwind(Box::new("no message is needed"));
            });
        });
        assert!(catch_unwind(write).is_err());
    }
}

/// Begins a map in a list and panics in it.
struct Stops;

impl Loggable for Stops {
    fn log(&self, out: ValueWriter<'_>) {
        out.seq(|seq| {
            seq.item(&BTreeMap::from([("first", 1)]));
            resume_unwind(Box::new("no message is needed"));
        });
    }
}

/// A record of which one value stopped half-way, spread and not.
#[track_caller]
fn check_neighbours(value: &impl Loggable) {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Odd value", before = 1, value, after = [2], ..value as spread, last = 3);
    let object = lines.object();
    assert_eq!(object["before"], 1);
    assert_eq!(object["after"][0], 2);
    assert_eq!(object["last"], 3);
}

#[test]
fn a_value_that_panics_half_way_leaves_its_neighbours_alone() {
    check_neighbours(&Stops);
}

#[test]
fn a_value_that_hides_its_panic_leaves_its_neighbours_alone() {
    check_neighbours(&Covers);
}

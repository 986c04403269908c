//! What candor says of its own failures: JSON on standard error, a few lines a second at most.

use std::io::Write;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

const WINDOW: Duration = Duration::from_secs(1);
const LINES_PER_WINDOW: u32 = 10;

struct Budget {
    opened: Option<Instant>,
    written: u32,
    withheld: u64,
}

static BUDGET: Mutex<Budget> = Mutex::new(Budget {
    opened: None,
    written: 0,
    withheld: 0,
});

/// Writes one line, unless too many came before it; then the next window's first line counts it.
///
/// `line` is a JSON object. A standard error that can't be written is the end of the road: there is
/// nobody left to tell.
pub(crate) fn say(line: &str) {
    let mut budget = BUDGET.lock().unwrap_or_else(PoisonError::into_inner);
    let now = Instant::now();
    if budget
        .opened
        .is_none_or(|opened| now.saturating_duration_since(opened) >= WINDOW)
    {
        tell_withheld(&mut budget);
        budget.opened = Some(now);
        budget.written = 0;
    }
    if budget.written < LINES_PER_WINDOW {
        budget.written += 1;
        write(line);
    } else {
        budget.withheld += 1;
    }
}

/// Tells how many lines were withheld, also when no further one comes: called by a flush.
pub(crate) fn settle() {
    tell_withheld(&mut BUDGET.lock().unwrap_or_else(PoisonError::into_inner));
}

fn tell_withheld(budget: &mut Budget) {
    let withheld = std::mem::take(&mut budget.withheld);
    if withheld > 0 {
        write(&format!(
            r#"{{"level":"WARNING","message":"Lines of candor's own were withheld","target":"candor","withheld":{withheld}}}"#
        ));
    }
}

fn write(line: &str) {
    let bytes = format!("{line}\n");
    drop(std::io::stderr().lock().write_all(bytes.as_bytes()));
}

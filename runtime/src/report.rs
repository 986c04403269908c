//! What candor says of its own failures: JSON on standard error, a few lines a second at most.

use std::io::Write;
use std::sync::{Mutex, MutexGuard, PoisonError};
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

impl Budget {
    /// Whether one line more may be written, and how many were withheld that nobody was told of.
    fn admit(&mut self, now: Instant) -> (bool, u64) {
        let is_over = |opened| now.saturating_duration_since(opened) >= WINDOW;
        let mut withheld = 0;
        if self.opened.is_none_or(is_over) {
            withheld = std::mem::take(&mut self.withheld);
            self.opened = Some(now);
            self.written = 0;
        }
        let passes = self.written < LINES_PER_WINDOW;
        self.written += u32::from(passes);
        self.withheld += u64::from(!passes);
        (passes, withheld)
    }
}

/// Writes one line, unless too many came before it; then the next window's first line counts it.
///
/// `line` is a JSON object. A standard error that can't be written is the end of the road: there is
/// nobody left to tell.
pub(crate) fn say(line: &str) {
    let (passes, withheld) = budget().admit(Instant::now());
    tell_withheld(withheld);
    if passes {
        write(line);
    }
}

/// Tells how many lines were withheld, also when no further one comes: called by a flush.
pub(crate) fn settle() {
    let withheld = std::mem::take(&mut budget().withheld);
    tell_withheld(withheld);
}

/// Never held while standard error is written: whoever has that locked may be about to log.
fn budget() -> MutexGuard<'static, Budget> {
    BUDGET.lock().unwrap_or_else(PoisonError::into_inner)
}

fn tell_withheld(withheld: u64) {
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

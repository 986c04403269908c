//! Logs in ways that nobody should, and says on standard error what came of it.
//!
//! `locked` delivers through an adapter that logs while it holds its own lock, and flushes for ever. `withheld` delivers
//! to nobody. `stuck` fills standard output, of which nobody reads, and goes on.

#![expect(clippy::print_stderr, reason = "standard output is for records")]

use std::io;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use candor::{Adapter, Console, Encoding, InitError, Line, log_info};

/// Logs while it holds the lock that it needs to deliver.
struct Locked(Mutex<Console>);

impl Adapter for Locked {
    fn encoding(&self) -> Encoding {
        Encoding::Json
    }

    fn deliver(&self, batch: &[Line<'_>]) -> io::Result<()> {
        let console = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        log_info!("Delivering");
        console.deliver(batch)
    }

    fn flush(&self, deadline: Instant) -> io::Result<()> {
        let console = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        console.flush(deadline)
    }
}

struct Refusing;

impl Adapter for Refusing {
    fn encoding(&self) -> Encoding {
        Encoding::Json
    }

    fn deliver(&self, _batch: &[Line<'_>]) -> io::Result<()> {
        Err(io::Error::other("refused"))
    }

    fn flush(&self, _deadline: Instant) -> io::Result<()> {
        Ok(())
    }
}

fn main() -> Result<(), InitError> {
    let way = std::env::args().nth(1).unwrap_or_default();
    let settings = candor::builder();
    let settings = match way.as_str() {
        "locked" => settings.adapter(Locked(Mutex::new(Console::new(Encoding::Json)))),
        "withheld" => settings.adapter(Refusing),
        _ => settings,
    };
    let guard = settings.init()?;
    match way.as_str() {
        "stuck" => fill(),
        _ => (0..15).for_each(|n| log_info!("Counted", n)),
    }
    drop(candor::flush(Duration::MAX));
    eprintln!("flushed");
    drop(guard);
    Ok(())
}

/// More than any pipe or socket takes in one piece, then fifty records for which there is no room.
fn fill() {
    let text = "0123456789".repeat(6_000);
    for _ in 0..4 {
        let (a, b, c, d) = (&text, &text, &text, &text);
        log_info!("Large", a, b, c, d);
    }
    let begun = Instant::now();
    (0..50).for_each(|n| log_info!("Small", n));
    eprintln!("took {} ms", begun.elapsed().as_millis());
}

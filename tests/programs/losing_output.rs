//! Logs although nobody can take it: one record, a line of standard input, twenty records; then says on
//! standard error what became of them.
//!
//! With the argument `recovers` the destination refuses the first three records itself. With `large` the twenty are
//! longer than any pipe or socket takes in one piece, and after another line of input comes a last, short record.

#![expect(clippy::print_stderr, reason = "standard output is what is lost here")]

use std::io::{self, stdin};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use candor::{Adapter, Console, Encoding, InitError, Line, log_info};

/// Refuses the first three lines.
struct Recovers {
    console: Console,
    asked: AtomicU64,
}

impl Adapter for Recovers {
    fn encoding(&self) -> Encoding {
        self.console.encoding()
    }

    fn deliver(&self, batch: &[Line<'_>]) -> io::Result<()> {
        match self.asked.fetch_add(1, Ordering::Relaxed) {
            0..=2 => Err(io::Error::other("refused by postgres://app:hunter2@db/x")),
            _ => self.console.deliver(batch),
        }
    }

    fn flush(&self, deadline: Instant) -> io::Result<()> {
        self.console.flush(deadline)
    }
}

fn main() -> Result<(), InitError> {
    let mut settings = candor::builder();
    if std::env::args().any(|argument| argument == "recovers") {
        let console = Console::new(Encoding::Json);
        settings = settings.adapter(Recovers {
            console,
            asked: AtomicU64::new(0),
        });
    }
    let guard = settings.init()?;
    log_info!("First");
    // Whoever runs this program closes its standard output here.
    drop(stdin().lines().next());
    let text = "0123456789".repeat(6_000);
    let is_large = std::env::args().any(|argument| argument == "large");
    let ballast = is_large.then_some([&text, &text, &text, &text]);
    for n in 0..20 {
        log_info!("Next", n, ballast);
    }
    if is_large {
        eprintln!("paused");
        drop(stdin().lines().next());
        log_info!("Last");
    }
    let report = candor::flush(Duration::from_secs(1));
    eprintln!(
        "delivered {} lost {} complete {}",
        report.delivered(),
        report.lost(),
        report.is_complete()
    );
    drop(guard);
    eprintln!("ended in good order");
    Ok(())
}

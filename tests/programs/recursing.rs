//! Logs values that log while they are formatted, and delivers through an adapter that logs.

#![expect(clippy::print_stderr, reason = "standard output is for records")]

use std::fmt;
use std::io;
use std::time::{Duration, Instant};

use candor::{Adapter, Console, Encoding, InitError, Line, log_info};

/// Logs itself for as long as it is let.
struct Endless;

impl fmt::Display for Endless {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        log_info!("Formatting the endless", value = display(self));
        f.write_str("endless")
    }
}

/// Logs once while it is formatted, which is odd but honest.
struct Chatty;

impl fmt::Display for Chatty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        log_info!("Formatting the chatty");
        f.write_str("chatty")
    }
}

/// Logs whatever it delivers.
struct Echo(Console);

impl Adapter for Echo {
    fn encoding(&self) -> Encoding {
        self.0.encoding()
    }

    fn deliver(&self, batch: &[Line<'_>]) -> io::Result<()> {
        log_info!("Delivering");
        self.0.deliver(batch)
    }

    fn flush(&self, deadline: Instant) -> io::Result<()> {
        log_info!("Flushing");
        self.0.flush(deadline)
    }
}

fn main() -> Result<(), InitError> {
    let mut settings = candor::builder();
    if std::env::args().any(|argument| argument == "adapter") {
        settings = settings.adapter(Echo(Console::new(Encoding::Json)));
    }
    let guard = settings.init()?;
    log_info!("Chatty logged", value = display(Chatty));
    log_info!("Endless logged", value = display(Endless));
    drop(candor::flush(Duration::from_secs(1)));
    drop(guard);
    eprintln!("ended in good order");
    Ok(())
}

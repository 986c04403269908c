//! Logs values that log while they are formatted, and delivers through an adapter that logs or flushes.
//!
//! With the argument `holding` it logs to an adapter that refuses everything, while it holds standard error, where that
//! is told.

#![expect(clippy::print_stderr, reason = "standard output is for records")]

use std::fmt;
use std::io::{self, stderr};
use std::process::exit;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use candor::{Adapter, Console, Encoding, InitError, Line, context, log_info};

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

/// Opens scopes with itself for as long as it is let.
struct Scoped;

impl fmt::Display for Scoped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        context! { value = display(self) }.run(|| log_info!("In the scope"));
        f.write_str("scoped")
    }
}

/// Logs whatever it delivers, or flushes at every turn.
struct Echo {
    console: Console,
    flushes: bool,
}

impl Echo {
    fn act(&self) {
        if self.flushes {
            drop(candor::flush(Duration::from_millis(10)));
            drop(candor::logger().flush(Duration::from_millis(10)));
        } else {
            log_info!("Delivering");
        }
    }
}

impl Adapter for Echo {
    fn encoding(&self) -> Encoding {
        self.console.encoding()
    }

    fn deliver(&self, batch: &[Line<'_>]) -> io::Result<()> {
        self.act();
        self.console.deliver(batch)
    }

    fn flush(&self, deadline: Instant) -> io::Result<()> {
        self.act();
        self.console.flush(deadline)
    }
}

/// Takes nothing, and says that it was asked.
struct Refusing(Sender<()>);

impl Adapter for Refusing {
    fn encoding(&self) -> Encoding {
        Encoding::Json
    }

    fn deliver(&self, _batch: &[Line<'_>]) -> io::Result<()> {
        self.0.send(()).map_err(io::Error::other)?;
        Err(io::Error::other("refused"))
    }

    fn flush(&self, _deadline: Instant) -> io::Result<()> {
        Ok(())
    }
}

/// What `eprintln!` does where a value logs while it is formatted, and another thread loses a record meanwhile.
fn log_while_standard_error_is_held() -> Result<(), InitError> {
    let (asked, refused) = channel();
    let guard = candor::builder().adapter(Refusing(asked)).init()?;
    thread::spawn(|| {
        thread::sleep(Duration::from_secs(20));
        // Nothing that needs standard error.
        exit(3);
    });
    let held = stderr().lock();
    let other = thread::spawn(|| log_info!("Lost by another"));
    if refused.recv().is_err() {
        exit(4);
    }
    // Until the other thread waits for standard error.
    thread::sleep(Duration::from_millis(100));
    log_info!("Lost");
    drop(held);
    drop(other.join());
    drop(guard);
    eprintln!("ended in good order");
    Ok(())
}

fn main() -> Result<(), InitError> {
    let way = std::env::args().nth(1).unwrap_or_default();
    if way == "holding" {
        return log_while_standard_error_is_held();
    }
    let mut settings = candor::builder();
    if way == "adapter" || way == "flushing" {
        let console = Console::new(Encoding::Json);
        let flushes = way == "flushing";
        settings = settings.adapter(Echo { console, flushes });
    }
    let guard = settings.init()?;
    if way == "scopes" {
        log_info!("Scoped logged", value = display(Scoped));
    }
    log_info!("Chatty logged", value = display(Chatty));
    log_info!("Endless logged", value = display(Endless));
    drop(candor::flush(Duration::from_secs(1)));
    drop(guard);
    eprintln!("ended in good order");
    Ok(())
}

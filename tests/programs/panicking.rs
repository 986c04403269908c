//! Panics, in the way its argument says, and goes on.

#![expect(
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "panics are what this program is for"
)]

use std::fmt;
use std::io;
use std::panic::{self, catch_unwind, panic_any};
use std::thread;
use std::time::Instant;

use candor::{Adapter, Encoding, InitError, Line, context, log_info};

/// Panics wherever it can.
struct Panics;

impl Adapter for Panics {
    fn encoding(&self) -> Encoding {
        Encoding::Json
    }

    fn deliver(&self, _batch: &[Line<'_>]) -> io::Result<()> {
        panic!("in deliver");
    }

    fn flush(&self, _deadline: Instant) -> io::Result<()> {
        panic!("in flush");
    }
}

/// Panics while it is printed.
struct Unprintable;

impl fmt::Display for Unprintable {
    fn fmt(&self, _f: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("while printing");
    }
}

fn main() -> Result<(), InitError> {
    let way = std::env::args().nth(1).unwrap_or_default();
    panic::set_hook(Box::new(|_| eprintln!("the previous hook ran")));
    let settings = match way.as_str() {
        "without_hook" => candor::builder().panic_hook(false),
        "in_adapter" => candor::builder().adapter(Panics),
        _ => candor::builder(),
    };
    let guard = settings.init()?;
    if way == "in_thread" {
        let worker = thread::Builder::new().name("worker".to_owned());
        drop(worker.spawn(in_scope_of_text).map(thread::JoinHandle::join));
    } else if way == "in_named_thread" {
        let worker = thread::Builder::new().name("password=hunter2".to_owned());
        drop(worker.spawn(in_scope_of_text).map(thread::JoinHandle::join));
    } else {
        drop(catch_unwind(|| panic_in(&way)));
    }
    log_info!("Still running");
    drop(candor::flush(std::time::Duration::from_secs(1)));
    drop(guard);
    eprintln!("ended in good order");
    Ok(())
}

fn panic_in(way: &str) {
    match way {
        "with_number" => panic_any(42),
        "with_secret" => panic!("connecting to postgres://app:hunter2@db:5432/x"),
        "while_printing" => println!("{Unprintable}"),
        _ => in_scope_of_text(),
    }
}

fn in_scope_of_text() {
    context! { user_id = 7 }.run(|| {
        log_info!("Before the panic");
        panic!("the disk is full");
    });
}

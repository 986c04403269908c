//! Starts logging, and ends, in the way its argument says.

#![expect(clippy::print_stderr, reason = "what it has to say is not a record")]

use std::cell::RefCell;
use std::io::stdout;
use std::process::exit;
use std::thread;
use std::time::Duration;

use candor::{Directives, Environment, InitError, LevelFilter, log_info};

/// Logs when its thread ends.
struct Farewell;

impl Drop for Farewell {
    fn drop(&mut self) {
        candor::context! { user_id = 7 }.run(|| log_info!("In a destructor"));
    }
}

thread_local! {
    static FAREWELL: RefCell<Option<Farewell>> = const { RefCell::new(None) };
}

fn main() -> Result<(), InitError> {
    match std::env::args().nth(1).as_deref() {
        Some("before_init") => {
            log_info!("Before");
            let _guard = candor::builder().environment(Environment::Testing).init()?;
            log_info!("After");
        }
        Some("holding") => log_while_standard_output_is_held(),
        Some("without_init") => log_info!("Without"),
        Some("twice") => {
            let _guard = candor::init()?;
            let second = candor::builder().service("second").init();
            eprintln!(
                "{second:?} {}",
                second
                    .as_ref()
                    .err()
                    .map(ToString::to_string)
                    .unwrap_or_default()
            );
            log_info!("Still the first");
        }
        Some("guard_dropped") => {
            drop(candor::init()?);
            log_info!("After the guard");
        }
        Some("levels") => {
            for _ in 0..2 {
                log_info!("The same statement");
                let errors_only = Directives::new(LevelFilter::Error);
                std::mem::forget(candor::builder().directives(errors_only).init());
            }
        }
        Some("rebinding") => {
            let mut logger = candor::logger().clone();
            for job_id in 0..200_000 {
                logger = logger.bind(candor::fields! { job_id });
            }
            log_info!(logger: &logger, "Jobs done");
        }
        Some("exit") => {
            let _guard = candor::init()?;
            log_info!("Before the exit");
            exit(3);
        }
        _ => in_destructors()?,
    }
    Ok(())
}

/// What `println!` does where a value logs while it is formatted, and another thread logs first.
fn log_while_standard_output_is_held() {
    thread::spawn(|| {
        thread::sleep(Duration::from_secs(20));
        exit(3);
    });
    let held = stdout().lock();
    let other = thread::spawn(|| log_info!("Of another"));
    // Until the other thread has begun to make the logger.
    thread::sleep(Duration::from_millis(100));
    log_info!("Held");
    drop(held);
    drop(other.join());
}

/// The thread's destructors run in no known order, so one is set up before logging is and one after.
fn in_destructors() -> Result<(), InitError> {
    let _guard = candor::init()?;
    let early = thread::spawn(|| {
        FAREWELL.set(Some(Farewell));
        log_info!("In a thread");
    });
    drop(early.join());
    let late = thread::spawn(|| {
        log_info!("In a thread");
        FAREWELL.set(Some(Farewell));
    });
    drop(late.join());
    Ok(())
}

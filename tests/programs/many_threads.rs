//! Logs from many threads at once, short lines and lines longer than a pipe writes in one piece.

use std::thread;

use candor::{InitError, log_info};

const THREADS: u32 = 8;
const RECORDS: u32 = 250;

fn main() -> Result<(), InitError> {
    let _guard = candor::init()?;
    let long = "0123456789".repeat(1_000);
    thread::scope(|scope| {
        for id in 0..THREADS {
            let long = &long;
            scope.spawn(move || {
                for n in 0..RECORDS {
                    if n % 10 == 0 {
                        log_info!("Long", id, n, text = long);
                    } else {
                        log_info!("Short", id, n);
                    }
                }
            });
        }
    });
    Ok(())
}

//! Works through a file of orders, some of them hostile, and logs what happens.
//!
//! `cargo run --example quickstart` prints lines for people; with `ENVIRONMENT=testing` the same program prints JSON.

mod order;

use std::path::Path;
use std::time::{Duration, Instant};

use candor::{context, fields, log_critical, log_debug, log_error, log_info, log_warning};
use order::{Order, OrderError};

/// Orders above this are looked at by a person.
const REVIEW_CENTS: u64 = 100_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _guard = candor::init()?;
    let started = Instant::now();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/orders.csv");
    let file_name = path.file_name().map(Path::new);
    log_info!("Import started", file_name);

    let text = std::fs::read_to_string(&path)?;
    let lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut tally = Tally::default();
    for (index, line) in lines.enumerate() {
        // One scope for each order: its records share a trace id and the line's number.
        context! { line_number = index + 1 }.run(|| tally.count(import(line)));
    }
    show_redaction();

    let (imported, rejected) = (tally.imported, tally.rejected);
    log_info!(
        event: "import.completed",
        "Import completed",
        imported,
        rejected,
        metric(duration_ms = started.elapsed(), unit = Milliseconds),
    );
    if imported == 0 {
        log_critical!("Nothing could be imported", rejected);
    }
    Ok(())
}

#[derive(Default)]
struct Tally {
    imported: u32,
    rejected: u32,
}

impl Tally {
    fn count(&mut self, was_imported: bool) {
        if was_imported {
            self.imported += 1;
        } else {
            self.rejected += 1;
        }
    }
}

/// Imports one line; whether it was taken.
fn import(line: &str) -> bool {
    log_debug!("Line read", bytes = line.len());
    let order = match Order::parse(line) {
        Ok(order) => order,
        Err(error @ OrderError::Incomplete { .. }) => {
            log_error!("Order cut off", error = error);
            return false;
        }
        Err(error) => {
            log_warning!("Order rejected", error = error);
            return false;
        }
    };
    if order.total_cents() > REVIEW_CENTS {
        log_warning!(limit: 5 per 10s, "Order needs review", order.id, total_cents = order.total_cents());
    }
    log_info!(
        "Order imported",
        order.id,
        order.item,
        order.quantity,
        email = order.email,
        total_cents = order.total_cents(),
        note = truncated(order.note, 80),
    );
    true
}

/// The words that keep private values out of a record.
fn show_redaction() {
    let account = Account {
        password: "correct horse battery staple".to_owned(),
        email: "ada@example.com".to_owned(),
        next_page_token: "eyJvZmZzZXQiOjIwfQ".to_owned(),
    };
    log_info!(
        "Account loaded",
        email = account.email,
        password = redacted(account.password),
        password_is_long = account.password.len() > 20,
        contact = masked(account.email),
        cursor = public(
            account.next_page_token,
            reason = "paging cursor, no credential"
        ),
        idle = Duration::from_millis(1_500),
    );
    let worker = candor::logger().bind(fields! { worker = "mailer", shard = 3 });
    log_info!(logger: &worker, "Confirmation queued", attempts = 1);
}

struct Account {
    password: String,
    email: String,
    next_page_token: String,
}

#![forbid(unsafe_code)]
#![deny(warnings, clippy::pedantic, clippy::nursery)]
#![deny(
    unused,
    unused_qualifications,
    let_underscore_drop,
    missing_docs,
    unreachable_pub,
    single_use_lifetimes
)]
//! A crate that allows itself nothing.

use candor::{
    Level, context, fields, log_at, log_critical, log_error, log_info, log_warning, logged, logger,
};

fn place(order: &str, is_paid: bool) {
    let password = true;
    let session_id = 7;
    let email = "user@example.com";
    let failure = std::fmt::Error;
    let worker = logger().bind(fields! { region = "eu", order });
    log_info!(
        "Order placed",
        order,
        is_paid,
        password,
        session_id,
        email,
        sum = 1 + 2
    );
    log_info!(logger: &worker, target: "billing", limit: 5 per 10s, "Order placed", ..order as o);
    log_warning!(
        "Order placed",
        metric(latency_ms = 3, unit = Milliseconds),
        text = truncated(order, 9),
        query = untrusted(order, 9),
        question = untrusted(order)
    );
    log_error!("Order failed", error = failure, who = redacted(order));
    log_critical!(
        "Order failed",
        order = debug(order),
        cursor = public(order, reason = "a book's title")
    );
    log_at!(Level::Info, "Order placed");
    context! { order }.run(|| log_info!("Order placed"));
}

#[logged]
fn largest(items: &[u32]) -> u32 {
    const LEAST: u32 = 1;
    items.iter().copied().fold(LEAST, u32::max)
}

#[logged]
fn parsed(text: String) -> Result<u32, String> {
    use std::str::FromStr;
    u32::from_str(&text).map_err(|error| error.to_string() + &text)
}

#[logged]
async fn parsed_later(text: String) -> Result<u32, String> {
    use std::str::FromStr;
    std::future::ready(()).await;
    u32::from_str(&text).map_err(|error| error.to_string() + &text)
}

fn main() {
    assert_eq!(largest(&[3, 4]), 4);
    assert_eq!(parsed("7".to_owned()), Ok(7));
    drop(parsed_later("7".to_owned()));
    place("book", true);
}

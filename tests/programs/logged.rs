//! Calls logged functions of several levels, and says which of their fields were looked at.

#![expect(clippy::print_stderr, reason = "the tests read what it says")]

use candor::{InitError, log_error, log_info, logged};

/// Says that it was asked.
fn looked_at(name: &str) -> &str {
    eprintln!("{name} was looked at");
    name
}

#[logged(name = looked_at("debug"), level = debug)]
fn quiet(fails: bool) -> Result<u32, std::fmt::Error> {
    log_info!("Inside quiet");
    if fails { Err(std::fmt::Error) } else { Ok(1) }
}

#[logged("Order placed", name = looked_at("info"), level = debug, err = error, ok(value = looked_at("ok")))]
fn loud(fails: bool) -> Result<u32, std::fmt::Error> {
    if fails { Err(std::fmt::Error) } else { Ok(1) }
}

#[logged("Card charged", order_id)]
fn charge(order_id: u32) {
    log_error!("Charge failed");
}

fn main() -> Result<(), InitError> {
    let _guard = candor::init()?;
    let _results = [quiet(false), quiet(true), loud(false), loud(true)];
    charge(9);
    eprintln!("ended in good order");
    Ok(())
}

//! The ids about what a value is and does.

pub mod e0301 {
    //! A field changes the course of the program.
    //!
    //! # Why
    //!
    //! Fields are not evaluated when the level is off. An `.await`, a `?`, a `return`, a `break` or an assignment
    //! inside one would happen in some environments and not in others.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! fn run(input: &str) -> Result<(), std::num::ParseIntError> {
    //!     log_info!("Order placed", total = input.parse::<u64>()?);
    //!     Ok(())
    //! }
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! fn run(input: &str) -> Result<(), std::num::ParseIntError> {
    //!     let total = input.parse::<u64>()?;
    //!     log_info!("Order placed", total);
    //!     Ok(())
    //! }
    //!
    //! assert!(run("7").is_ok());
    //! ```
    //!
    //! # Way around
    //!
    //! There is none; the `let` before the call is the fix.
}

pub mod e0401 {
    //! A value can't be logged as a field.
    //!
    //! # Why
    //!
    //! A field takes a value that is [`Loggable`](crate::Loggable). No type has that just because it has `Debug` or
    //! `Display`: those print secrets too, and turn structure into text.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! struct Order {
    //!     id: u64,
    //! }
    //!
    //! let order = Order { id: 7 };
    //! log_info!("Order placed", order);
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::{Loggable, ValueWriter, log_info};
    //!
    //! struct Order {
    //!     id: u64,
    //! }
    //!
    //! impl Loggable for Order {
    //!     fn log(&self, out: ValueWriter<'_>) {
    //!         out.map(|map| map.entry("id", &self.id));
    //!     }
    //! }
    //!
    //! let order = Order { id: 7 };
    //! log_info!("Order placed", order);
    //! log_info!("Order placed", order.id);
    //! ```
    //!
    //! # Way around
    //!
    //! For the types of `bytes`, `chrono`, `http`, `jiff`, `secrecy`, `serde_json`, `time`, `url`, `uuid` and `zeroize`
    //! candor has a feature of the crate's name: see [`Loggable`](crate::Loggable#types-of-other-crates).
    //!
    //! A type of any other crate is logged by its text, if you know what that text holds: `order = display(order)` or
    //! `order = debug(order)`. An error is logged with `error = value`.
}

pub mod e0402 {
    //! `error = …` holds something that is no error.
    //!
    //! # Why
    //!
    //! Of an error the record keeps its type, its message and its chain of causes. A text has only one of the three.
    //! Every [`std::error::Error`] is taken, and so are `anyhow::Error`, `eyre::Report`, `Box<dyn Error>` and an
    //! `Option` of an error.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_error;
    //!
    //! log_error!("Export failed", error = "disk is full");
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_error;
    //!
    //! let failure = std::io::Error::other("disk is full");
    //! log_error!("Export failed", error = failure);
    //! log_error!("Export failed", reason = "disk is full");
    //! ```
    //!
    //! # Way around
    //!
    //! A type of your own that is none of these can implement [`LoggableError`](crate::LoggableError).
}

pub mod e0403 {
    //! A metric is not a number.
    //!
    //! # Why
    //!
    //! `CloudWatch` metrics are numbers. `metric(…)` takes integers of at most 64 bits, floats and
    //! [`Duration`](std::time::Duration). An `Option` is not taken, because a metric that is sometimes missing skews
    //! every average.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! let latency = Some(3);
    //! log_info!("Request served", metric(latency_ms = latency, unit = Milliseconds));
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! let latency = Some(3);
    //! if let Some(latency_ms) = latency {
    //!     log_info!("Request served", metric(latency_ms = latency_ms, unit = Milliseconds));
    //! } else {
    //!     log_info!("Request served", latency_ms = latency);
    //! }
    //! ```
    //!
    //! # Way around
    //!
    //! Log anything else as an ordinary field: `key = value`.
}

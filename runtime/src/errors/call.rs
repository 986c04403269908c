//! The ids about the form of a call: its options, words and metrics.

pub mod e0110 {
    //! A sigil of `tracing` stands before a value.
    //!
    //! # Why
    //!
    //! `%x` and `?x` say in one character that a value's text goes into the log unread, by `Display` or by `Debug`.
    //! candor has words for both, so that they can be searched for and listed: `display(x)` and `debug(x)`.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! let user_id = 42;
    //! log_info!("User registered", %user_id);
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! let user_id = 42;
    //! log_info!("User registered", user_id);
    //! log_info!("User registered", user_id = display(user_id));
    //! ```
    //!
    //! # Way around
    //!
    //! Most values need no word: numbers, strings, times, collections and everything else that is
    //! [`Loggable`](crate::Loggable) stay what they are, where a sigil made them text. An error is logged with
    //! `error = e`.
}

pub mod e0111 {
    //! An option is unknown or given twice.
    //!
    //! # Why
    //!
    //! What stands before the message with a colon is an option: `target`, `event`, `logger`, `trace`, `sample` or
    //! `limit`. A name that is none of them would be lost. `sample` and `limit` can't be combined.
    //!
    //! In [`#[logged]`](macro@crate::logged), options take a `=` and stand among the fields, so a name that is close to one of
    //! theirs, with a value that such an option takes, is told of as well. On an impl block stand options that all its
    //! methods can share.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! log_info!(taget: "billing", "Invoice sent");
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! log_info!(target: "billing", "Invoice sent");
    //! ```
    //!
    //! # Way around
    //!
    //! There is none. A field stands after the message and has a `=`: `user = 42`. The level is the macro's name, or
    //! the first argument of [`log_at!`](crate::log_at). In `#[logged]`, a field is called like an option in quotes:
    //! `"start" = start`.
}

pub mod e0112 {
    //! An option has a value that it can't take.
    //!
    //! # Why
    //!
    //! `target:` and `event:` are names, so that they can be searched for: one literal of letters, digits and `.`,
    //! `_`, `-`, `:`, `/`. `sample:` is the share of records to keep, more than 0 and at most 1. `limit:` is a number
    //! of records and a time with its unit: `ms`, `s`, `m` or `h`. `logger:` takes a [`Logger`](crate::Logger), `trace:`
    //! a [`TraceId`](crate::TraceId); the compiler checks both as types.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! log_info!(limit: 5 per 10, "Cache missed");
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! log_info!(limit: 5 per 10s, "Cache missed");
    //! log_info!(sample: 0.01, "Cache missed");
    //! ```
    //!
    //! # Way around
    //!
    //! There is none: candor decides about sampling and limits from constants, so that a call that is not wanted
    //! costs next to nothing. To log conditionally by a value, write an `if` around the call.
}

pub mod e0113 {
    //! A call can't be read.
    //!
    //! # Why
    //!
    //! Something stands where a field, a comma or the message belongs: two names without a comma, a comma without a
    //! field, a key without a value, a dot without a name, or a field with a colon. A call that is nested more than a
    //! hundred levels deep is not read at all.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! let user_id = 42;
    //! log_info!("User registered", id: user_id);
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! let user_id = 42;
    //! log_info!("User registered", id = user_id);
    //! ```
    //!
    //! # Way around
    //!
    //! There is none. A call is `log_info!(options, "message", fields)`; a field is `name`, `path.name`,
    //! `name = value`, `error = value`, `metric(name = value, unit = Unit)` or `..value`.
}

pub mod e0114 {
    //! A word is used in a form that it does not have.
    //!
    //! # Why
    //!
    //! `display`, `debug`, `masked`, `hashed` and `redacted` take one value. `truncated` and `untrusted` take a value
    //! and, if you like, the most bytes to keep, as a number. `public` takes a value and a reason of at least eight
    //! characters, because an auditor will read it.
    //!
    //! One word stands around a value, and inside it may stand `display` or `debug`: `truncated(display(x), 200)`.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! let cursor = "page-2";
    //! log_info!("Page read", next_token = public(cursor));
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! let cursor = "page-2";
    //! log_info!("Page read", next_token = public(cursor, reason = "paging cursor, no credential"));
    //! ```
    //!
    //! # Way around
    //!
    //! A function of your own that is named like a word is reached by a path:
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! fn display(number: u64) -> u64 {
    //!     number
    //! }
    //!
    //! mod own {
    //!     pub fn display(number: u64) -> u64 {
    //!         number
    //!     }
    //! }
    //!
    //! log_info!("Number seen", number = own::display(7));
    //! ```
}

pub mod e0115 {
    //! A metric is not of the form that metrics have.
    //!
    //! # Why
    //!
    //! A metric has a name, a number and perhaps a unit. The units are those of `CloudWatch`, spelt as `CloudWatch`
    //! spells them; `CountPerSecond` stands for `Count/Second`.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! let elapsed = 3;
    //! log_info!("Request served", metric(elapsed, unit = Millis));
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! let elapsed = 3;
    //! log_info!("Request served", metric(latency_ms = elapsed, unit = Milliseconds));
    //! ```
    //!
    //! # Way around
    //!
    //! A number with a unit that `CloudWatch` does not know is an ordinary field; name the unit in the key:
    //! `distance_km = 7`.
}

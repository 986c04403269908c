//! The ids about the names of fields.

pub mod e0103 {
    //! A key is given twice.
    //!
    //! # Why
    //!
    //! A record never has two equal keys: readers of JSON keep the first or the last, and few say which. A spread
    //! counts for every key that begins with its prefix, because its own keys are only known when the program runs.
    //!
    //! Two words write a second field beside their own: `x = untrusted(…)` also `x_length`, and `x = hashed(…)`, while
    //! a previous key is installed, also `x_prev`.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! let plan = "pro";
    //! log_info!("User registered", plan, plan = "free");
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! let plan = "pro";
    //! log_info!("User registered", plan, previous_plan = "free");
    //! ```
    //!
    //! # Way around
    //!
    //! A spread takes a prefix of its own:
    //!
    //! ```
    //! use std::collections::BTreeMap;
    //!
    //! use candor::log_info;
    //!
    //! let order = BTreeMap::from([("total", 7)]);
    //! log_info!("Order placed", order.id = 7, ..order as amounts);
    //! ```
}

pub mod e0104 {
    //! A key is one that candor writes itself.
    //!
    //! # Why
    //!
    //! `timestamp`, `level`, `message`, `trace_id`, `span_id`, `trace_flags`, `target`, `service`, `environment`, `version`,
    //! `event`, `logger`, `file`, `line`, `function`, `error_type`, `error_message`, `error_chain`, `sample_rate`,
    //! `scrub` and `_metrics` are written by candor; a field of that name would overwrite what alarms and queries rely on.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! log_info!("Invoice sent", target = "billing", version = "2");
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! log_info!(target: "billing", "Invoice sent", invoice_version = "2");
    //! ```
    //!
    //! # Way around
    //!
    //! Some of them are options before the message (`target:`, `event:`, `logger:`, `trace:`), some are set once for
    //! the process, with [`builder`](crate::builder()). For the rest, choose a name that says whose it is:
    //! `input_file`. A key may *end* in one of the names: `order.version`.
}

pub mod e0105 {
    //! A field has no name.
    //!
    //! # Why
    //!
    //! A path is its own name: `user_id`, `order.id`. Anything else that stands alone, such as a call, an index or a
    //! sum, has a value but no name to find it by.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! let items = [1, 2];
    //! log_info!("Order placed", items.len());
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! let items = [1, 2];
    //! log_info!("Order placed", items = items.len());
    //! ```
    //!
    //! # Way around
    //!
    //! There is none, and `name = value` is all it takes. A spread of something that is no path is named after it:
    //! `..totals() as totals`.
}

pub mod e0109 {
    //! A key is not spelt like a key.
    //!
    //! # Why
    //!
    //! Queries name keys, so keys are alike everywhere: ASCII, lower case, `snake_case`, in parts joined by dots.
    //! Letters outside ASCII are rejected for another reason too: a Cyrillic `а` looks like the Latin one and hides a
    //! forbidden name.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! log_info!("User registered", userId = 42);
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! log_info!("User registered", user_id = 42);
    //! ```
    //!
    //! # Way around
    //!
    //! Names that others have chosen are written in quotation marks. There, upper case and `-`, `/`, `:` and `@` are
    //! allowed:
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! log_info!("Request served", "Content-Length" = 512);
    //! ```
}

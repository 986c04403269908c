//! The ids about secrets.

pub mod e0201 {
    //! A field has a name that announces a secret.
    //!
    //! # Why
    //!
    //! Passwords, keys, tokens, one-time codes, card numbers and the like never belong into a log, where many people
    //! and programs read them for years. candor judges a name by its words, in any spelling: `userPwd`, `x-api-key`
    //! and `db_password2` are forbidden, `token_count` and `password_changed_at` are not.
    //!
    //! Under a forbidden name only a truth value may stand, or a redacted value. What a variable holds is decided by
    //! its type.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! let password = String::from("hunter2");
    //! log_info!("Logged in", password);
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! let password = String::from("hunter2");
    //! log_info!("Logged in", password = redacted(password), is_empty = password.is_empty());
    //! ```
    //!
    //! # Way around
    //!
    //! Where the name only looks like a secret, say why; the reason stays with the call site:
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! let next_token = "page-2";
    //! log_info!("Page read", next_token = public(next_token, reason = "paging cursor, no credential"));
    //! ```
    //!
    //! For a name that the whole project uses, `candor.toml` has `[allow]`: see [`policy!`](crate::policy!).
    //!
    //! For passwords, one-time codes, private keys, PINs and card security codes there is no way around: see
    //! [E0204](super::e0204).
}

pub mod e0202 {
    //! A value's expression names a secret.
    //!
    //! # Why
    //!
    //! Another key does not make a secret harmless. candor reads the expression: its path, its arguments, look-ups by
    //! a literal such as `headers["authorization"]` or `env::var("API_KEY")`, texts such as `format!("{password}")`,
    //! and functions that exist to reveal, such as `expose_secret()`.
    //!
    //! It follows no variables. A secret that was given a harmless name before the call is stopped by its type only.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! struct User {
    //!     password: String,
    //! }
    //!
    //! let user = User { password: String::from("hunter2") };
    //! log_info!("Logged in", who = user.password);
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! struct User {
    //!     password: String,
    //! }
    //!
    //! let user = User { password: String::from("hunter2") };
    //! log_info!("Logged in", who = redacted(user.password), has_password = !user.password.is_empty());
    //! ```
    //!
    //! # Way around
    //!
    //! What is left of a secret after `len()`, `is_empty()` or a comparison is no secret, and passes. A value whose
    //! name only looks like a secret is `public(value, reason = "…")`, as under [E0201](super::e0201).
}

pub mod e0203 {
    //! A name that can mean a credential holds text.
    //!
    //! # Why
    //!
    //! `session_id`, `cookie` and their like name a credential in one program and a row of a table in another.
    //! Numbers, truth values and times can't be credentials, so they pass; text could be one, and so could a `Uuid`.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! let session_id = "c-123";
    //! log_info!("Session opened", session_id);
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! let session_id = 7;
    //! log_info!("Session opened", session_id);
    //!
    //! let cookie = "c-123";
    //! log_info!("Session opened", cookie = redacted(cookie));
    //! ```
    //!
    //! # Way around
    //!
    //! For a type of your own that is no credential, implement [`NonSecret`](crate::NonSecret): one line that a
    //! reviewer can approve. For a single call, write `session_id = public(value, reason = "…")`.
}

pub mod e0204 {
    //! No reason makes this value public.
    //!
    //! # Why
    //!
    //! `public(value, reason = "…")` waives a rule. For passwords, one-time codes, private keys, PINs and card
    //! security codes no reason is good enough: whoever reads the log could use them.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! let input = "hunter2";
    //! log_info!("Logged in", password = public(input, reason = "only used in a demo"));
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! let input = "hunter2";
    //! log_info!("Logged in", password = redacted(input));
    //! ```
    //!
    //! # Way around
    //!
    //! There is none for a secret. If the name is mistaken, for example `pin` on a circuit board, use one that says
    //! what it is: `gpio_number`.
}

pub mod e0205 {
    //! A hash would not hide this value.
    //!
    //! # Why
    //!
    //! `hashed(value)` lets equal values be recognised without showing them. That hides nothing where all values can
    //! be tried: a PIN has ten thousand. Passwords are few enough too, and reused.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! let input = 1234;
    //! log_info!("Card read", pin = hashed(input));
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! let (input, customer_id) = (1234, 42);
    //! log_info!("Card read", pin = redacted(input), customer_id);
    //! ```
    //!
    //! # Way around
    //!
    //! There is none. To recognise a person or a session, log an id that was made for it.
}

pub mod e0206 {
    //! A text hides a `Debug` print.
    //!
    //! # Why
    //!
    //! `{:?}` prints whatever the author of a type needed while debugging, all fields included. Inside a `format!`
    //! nobody sees that it is there. The word `debug(…)` says it openly: it is listed, and its text is scrubbed.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! let order = (7, "book");
    //! log_info!("Order placed", summary = format!("{order:?}"));
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! let order = (7, "book");
    //! log_info!("Order placed", order);
    //! log_info!("Order placed", summary = debug(order));
    //! ```
    //!
    //! # Way around
    //!
    //! There is none, and the word is shorter.
}

//! The ids about the message.

pub mod e0101 {
    //! A message holds the place of a value.
    //!
    //! # Why
    //!
    //! A message is what people search for, count and set alarms on, so it is the same text every time. A value in it
    //! makes every record a text of its own, and puts the value where no redaction by name can reach it.
    //!
    //! `{…}`, `{{…}}`, `${…}`, `%s` and a brace alone are all rejected: none of them would be filled in, so each is a
    //! slip.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! let user_id = 42;
    //! log_info!("User {user_id} registered");
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! let user_id = 42;
    //! log_info!("User registered", user_id);
    //! ```
    //!
    //! # Way around
    //!
    //! There is none. A text that has to hold braces, such as a piece of JSON, is a value: `body = text`. A percent
    //! sign after a number is no place of a value: `"Disk 95% full"` is a message.
}

pub mod e0102 {
    //! The message is no plain literal.
    //!
    //! # Why
    //!
    //! A message that is built, computed or named elsewhere can't be found by searching the source for it, and can
    //! hold values. That goes for `format!` and `concat!`, constants, variables, method calls, `+`, and bytes or
    //! numbers. A field before the message, as `tracing` has it, is reported under this id too: the message comes
    //! first.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! let user_id = 42;
    //! log_info!(format!("User {} registered", user_id));
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! let user_id = 42;
    //! log_info!("User registered", user_id);
    //! ```
    //!
    //! # Way around
    //!
    //! To share an identity between call sites, give them the same event instead of the same constant:
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! log_info!(event: "user.registered", "User registered by invitation");
    //! log_info!(event: "user.registered", "User registered by form");
    //! ```
    //!
    //! A `$message:literal` of a macro of your own is a plain literal.
}

pub mod e0106 {
    //! The message is missing or says nothing.
    //!
    //! # Why
    //!
    //! Every record says what happened, in words. An empty message, or one of punctuation only, can't be searched
    //! for.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! let user_id = 42;
    //! log_info!("...", user_id);
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! let user_id = 42;
    //! log_info!("User registered", user_id);
    //! ```
    //!
    //! # Way around
    //!
    //! There is none. If there is nothing to say, there is nothing to log.
}

pub mod e0107 {
    //! The message begins with a level.
    //!
    //! # Why
    //!
    //! The level is a field of every record and the name of the macro. Repeated in the message it is one more thing
    //! that can contradict itself, as soon as someone changes the macro and not the text.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_error;
    //!
    //! log_error!("ERROR: disk is full");
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_error;
    //!
    //! log_error!("Disk is full");
    //! ```
    //!
    //! # Way around
    //!
    //! Only a level followed by `:`, or in brackets, is meant: `"Error budget is spent"` is a message.
}

pub mod e0108 {
    //! The message is not one line of visible text.
    //!
    //! # Why
    //!
    //! A line break splits a record for everything that reads line by line. Control characters drive terminals. Marks
    //! that turn the reading direction make a text look like another one.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::log_info;
    //!
    //! log_info!("Report:\nall is well");
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! log_info!("Report written", result = "all is well");
    //! ```
    //!
    //! # Way around
    //!
    //! A long message may stand on two lines of source with a backslash between them, because no line break is left
    //! of it:
    //!
    //! ```
    //! use candor::log_info;
    //!
    //! log_info!(
    //!     "Every invoice of the month was sent, \
    //!      and the books are closed"
    //! );
    //! ```
    //!
    //! Text of several lines is a value; values are escaped.
}

//! Macros of the user's own around candor's, and candor under another name.

use crate::reexported;

macro_rules! note {
    ($message:literal $(, $key:ident = $value:expr)* $(,)?) => {
        logging::log_info!($message $(, $key = $value)*)
    };
}

macro_rules! value {
    ($message:literal, $value:expr) => {
        logging::log_info!($message, $value)
    };
}

macro_rules! warn_all {
    ($($tokens:tt)*) => {
        logging::log_warning!($($tokens)*)
    };
}

macro_rules! inside {
    ($name:ident, $($tokens:tt)*) => {
        reexported::context! { $name }.run(|| { $($tokens)* })
    };
}

macro_rules! failed {
    ($error:expr) => {
        logging::log_error!("Failed", error = $error)
    };
}

/// Calls each of them.
pub fn all(user_id: u64, error: &logging::ParseTraceIdError) {
    note!("Noted");
    note!("Noted", count = 1 + 2, user = user_id,);
    note!("Noted", shown = display(error), hidden = redacted(error));
    value!("Noted", user_id);
    warn_all!("Warned");
    warn_all!(target: "billing", "Warned", user_id, error = error);
    inside!(user_id, note!("Inside"));
    failed!(error);
    failed!("x".parse::<reexported::TraceId>().unwrap_err());
    reexported::log_info!("Under another name", user_id);
}

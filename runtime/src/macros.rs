//! The macros that people write. Each passes `$crate` on, so that a renamed or re-exported candor expands too.

macro_rules! level_macros {
    ($d:tt $($(#[$attribute:meta])* $name:ident $level:ident)*) => { $(
        $(#[$attribute])*
        #[macro_export]
        macro_rules! $name {
            ($d($d tokens:tt)*) => {
                $crate::__private::__log! { [$d crate] $level $name $d($d tokens)* }
            };
        }
    )* };
}

level_macros! { $
    /// Logs for the people who work on the program.
    ///
    /// See [`log_info!`](crate::log_info!) for the grammar.
    log_debug Debug
    /// Logs what the program did: a fixed sentence and named, typed fields.
    log_info Info
    /// Logs something unexpected that the program dealt with.
    ///
    /// See [`log_info!`](crate::log_info!) for the grammar.
    log_warning Warning
    /// The same as [`log_warning!`](crate::log_warning!).
    log_warn Warning
    /// Logs a failure that is ours to mend.
    ///
    /// See [`log_info!`](crate::log_info!) for the grammar.
    log_error Error
    /// Logs that the service is down or data is lost.
    ///
    /// See [`log_info!`](crate::log_info!) for the grammar.
    log_critical Critical
}

/// Logs at a level that is known when the program runs.
///
/// # Examples
///
/// ```
/// use candor::{Level, log_at};
///
/// let level = if true { Level::Warning } else { Level::Info };
/// log_at!(level, "Cache rebuilt", entries = 12);
/// ```
#[macro_export]
macro_rules! log_at {
    ($($tokens:tt)*) => {
        $crate::__private::__log! { [$crate] At log_at $($tokens)* }
    };
}

/// Captures fields for [`Logger::bind`](crate::Logger::bind), by the grammar of the log macros.
///
/// # Examples
///
/// ```
/// let region = "eu-central-1";
/// let logger = candor::logger().bind(candor::fields! { region, worker_id = 3 });
/// ```
#[macro_export]
macro_rules! fields {
    ($($tokens:tt)*) => {
        $crate::__private::__fields! { [$crate] fields $($tokens)* }
    };
}

/// Opens a scope whose records share fields and a trace id: see [`Context`](crate::Context).
///
/// # Examples
///
/// ```
/// use candor::{context, log_info, TraceId};
///
/// let inbound: TraceId = "4bf92f3577b34da6a3ce929d0e0e4736".parse().unwrap();
/// context! { trace: inbound, request_path = "/orders" }.run(|| {
///     log_info!("Request received");
/// });
/// ```
#[macro_export]
macro_rules! context {
    ($($tokens:tt)*) => {
        $crate::__private::__context! { [$crate] context $($tokens)* }
    };
}

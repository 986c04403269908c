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
    /// Logs for the people who work on the program; off in production.
    ///
    /// The grammar is that of [`log_info!`](crate::log_info!).
    ///
    /// ```
    /// candor::log_debug!("Cache miss", cache_key = "orders:7", ttl_s = 3600);
    /// ```
    #[doc(alias = "debug")]
    log_debug Debug
    /// Logs what the program did: a fixed sentence and named, typed fields.
    ///
    /// Options (`name:`) stand before the message, fields (`name`, `path.name`, `name = value`) after it.
    /// The message is one plain literal. Nothing is evaluated when the level is off; otherwise each value is
    /// evaluated once and taken by reference.
    ///
    /// # What it costs
    ///
    /// One relaxed load and a compare when the level is off everywhere. Otherwise the record is built, encoded and
    /// written before the call returns.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor::log_info;
    ///
    /// struct Order { id: u64, email: String, total_cents: u64 }
    /// let order = Order { id: 7, email: "ada@example.com".to_owned(), total_cents: 2_499 };
    /// let plan = Some("basic");
    ///
    /// log_info!(
    ///     event: "order.placed",
    ///     "Order placed",
    ///     order.id,                                                 // key `order.id`
    ///     plan,                                                     // left out when `None`
    ///     email = order.email,                                      // masked: a***@example.com
    ///     total = display(format_args!("{} cents", order.total_cents)),
    ///     metric(total_cents = order.total_cents, unit = Count),
    /// );
    /// ```
    ///
    /// # Errors
    ///
    /// What is wrong is a compile error with an id; [`errors`](crate::errors) explains each.
    #[doc(alias = "info")]
    #[doc(alias = "event")]
    log_info Info
    /// Logs something unexpected that the program dealt with; a caller's fault.
    ///
    /// The grammar is that of [`log_info!`](crate::log_info!).
    ///
    /// ```
    /// candor::log_warning!(limit: 5 per 10s, "Login refused", attempts = 3);
    /// ```
    #[doc(alias = "warn")]
    log_warning Warning
    /// The same as [`log_warning!`](crate::log_warning!), for fingers that are used to it.
    log_warn Warning
    /// Logs a failure that is ours to mend.
    ///
    /// `error = e` takes a standard error, an `anyhow::Error` or a boxed one, and keeps its type and its causes.
    /// The grammar is that of [`log_info!`](crate::log_info!).
    ///
    /// ```
    /// let outcome: Result<u8, _> = "x".parse::<u8>();
    /// if let Err(e) = outcome {
    ///     candor::log_error!("Import failed", error = e, line_number = 3);
    /// }
    /// ```
    #[doc(alias = "exception")]
    log_error Error
    /// Logs that the service is down or data is lost: somebody must act now.
    ///
    /// The grammar is that of [`log_info!`](crate::log_info!).
    ///
    /// ```
    /// candor::log_critical!("Database unreachable", attempts = 5);
    /// ```
    #[doc(alias = "fatal")]
    log_critical Critical
}

/// Logs at a level that is known when the program runs.
///
/// The grammar is that of [`log_info!`](crate::log_info!), after the level.
///
/// # Examples
///
/// ```
/// use candor::{Level, log_at};
///
/// let status_code = 503;
/// let level = if status_code >= 500 { Level::Error } else { Level::Info };
/// log_at!(level, "Request completed", status_code);
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
/// use candor::{TraceId, context, log_info};
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

/// Embeds the project's `candor.toml`, for [`Builder::policy`](crate::Builder::policy).
///
/// The file extends the privacy policy for every crate in or below its folder. For each crate the nearest one alone
/// counts, looked for from the crate's `Cargo.toml` upwards; a dependency from a registry keeps to its own. The log
/// macros read it while the crate is compiled, and it changes nothing at run time by itself: names that are made there,
/// such as the keys of a map, are judged by it once the builder has it.
///
/// # Format
///
/// ```toml
/// pii = "mask"                       # e-mail addresses and telephone numbers: "mask", "clear" or "forbid"
///
/// [forbid]                           # a name or a phrase, and the class of what it names
/// contrasena = "password"
/// "project falcon key" = "api key"
///
/// [allow]                            # one whole name, and why its value is no secret
/// parking_token = "the number printed on a parking slip"
/// ```
///
/// - **`[forbid]`**: the words are found together anywhere in a name, in any spelling: `projectFalconKey`,
///   `old-project-falcon-key`. The rules for the words around them are those for built-in names: `has_contrasena` and
///   `contrasena_changed_at` pass. Words that a name writes together, as in `falconkey`, are one word. An entry can
///   only make a name stricter. The classes are those that errors print:
///   "password", "secret", "api key", "private key", "token", "one-time code", "credential", "connection string",
///   "session id", "account or card number", "card security code or pin", "government id", "ambiguous name", "email
///   address" and "phone number".
/// - **`[allow]`**: exactly this name, in snake, camel or kebab case, and no other word with it. One of several words
///   is allowed wherever it stands: `parking_token`, `slip.parking_token`, a field or an entry of that name. One of a
///   single word is allowed alone, and inside something else only together with that: `"page.session"`. The reason
///   has 15 characters and more, is no placeholder, and goes into the description of each call site and each type that
///   uses the name. Passwords, one-time codes, private keys and card security codes can't be
///   allowed.
/// - **`pii`**: `"clear"` logs personal data as it is; `"forbid"` refuses it like a secret, unless `redacted(…)`,
///   `masked(…)` or `hashed(…)` stands around it.
///
/// # Errors
///
/// Every mistake in the file is told by its line, as [E0501](crate::errors::e0501). Until it is mended nothing is
/// allowed, and what is forbidden stays so. A crate that embeds a policy and has no file does not compile either.
///
/// # Changes
///
/// rustc watches the file and builds anew when it changes. It does not see that a first one was created, or one in a
/// nearer folder: run `cargo clean -p` for the crate, or touch its source.
///
/// # Examples
///
/// ```
/// let _guard = candor::builder().policy(candor::policy!()).init()?;
/// # Ok::<(), candor::InitError>(())
/// ```
#[macro_export]
#[doc(alias = "candor.toml")]
macro_rules! policy {
    ($($tokens:tt)*) => {
        $crate::__private::__policy! { [$crate] $($tokens)* }
    };
}

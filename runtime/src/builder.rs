//! Starting: settings by code, the process-wide logger, and the guard that flushes at the end.

mod bridges;
mod delivery;
mod hash_keys;
mod project;

use std::fmt;
use std::time::Duration;

use self::bridges::Bridges;
use crate::adapter::Multi;
use crate::assemble::{assemble, not_understood};
use crate::config::{Colour, Environment, Format, Overrides, ProcessEnvironment};
use crate::directives::Directives;
use crate::flush_report::FlushReport;
use crate::hash_keys::GivenKeys;
use crate::logger::Logger;
use crate::panic;
use crate::privacy::{Policy, policy};
use crate::process;

/// How long the guard waits for the last records.
const FLUSH_AT_END: Duration = Duration::from_secs(5);

/// Settings made in code; each beats the variables that would set it.
///
/// # Examples
///
/// ```
/// use candor::{Directives, Format, LevelFilter};
///
/// let logger = candor::builder()
///     .service("billing")
///     .version(env!("CARGO_PKG_VERSION"))
///     .directives(Directives::new(LevelFilter::Info).with("sqlx", LevelFilter::Warning))
///     .format(Format::Json)
///     .build();
/// candor::log_info!(logger: &logger, "Billing run started");
/// ```
#[must_use = "settings do nothing until `init` or `build`"]
pub struct Builder {
    overrides: Overrides,
    adapters: Option<Multi>,
    hash_keys: GivenKeys,
    panic_hook: bool,
    bridges: Bridges,
    policy: Option<Policy>,
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("overrides", &self.overrides)
            .field("hash_keys", &self.hash_keys)
            .finish_non_exhaustive()
    }
}

/// Settings by code, for what the environment can't say or must not decide.
///
/// # Examples
///
/// ```
/// fn main() -> Result<(), candor::InitError> {
///     let _guard = candor::builder()
///         .service("billing")
///         .version(env!("CARGO_PKG_VERSION"))
///         .init()?;
///     candor::log_info!("Service started");
///     Ok(())
/// }
/// ```
pub fn builder() -> Builder {
    Builder {
        overrides: Overrides::default(),
        adapters: None,
        hash_keys: GivenKeys::default(),
        panic_hook: true,
        bridges: Bridges::Installed,
        policy: None,
    }
}

impl Builder {
    /// Where the program runs; decides the defaults of level and format.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.overrides.environment = Some(environment);
        self
    }

    /// Which records are kept.
    pub fn directives(mut self, directives: Directives) -> Self {
        self.overrides.directives = Some(directives);
        self
    }

    /// Pretty lines or JSON.
    pub fn format(mut self, format: Format) -> Self {
        self.overrides.format = Some(format);
        self
    }

    /// Whether pretty lines are coloured.
    pub fn colour(mut self, colour: Colour) -> Self {
        self.overrides.colour = Some(colour);
        self
    }

    /// The record's `service`.
    pub fn service(mut self, name: impl Into<String>) -> Self {
        self.overrides.service = Some(name.into());
        self
    }

    /// The record's `version`: that of the service, not candor's.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.overrides.version = Some(version.into());
        self
    }

    /// Whether [`init`](Self::init) makes panics leave a record; it does unless told otherwise.
    ///
    /// The hook that was there before runs after the record, but for a message that holds a secret: then candor
    /// prints it without the secret, and no other hook sees it.
    pub fn panic_hook(mut self, install: bool) -> Self {
        self.panic_hook = install;
        self
    }

    /// A logger beside the process-wide one, for `log_info!(logger: &logger, …)`.
    #[must_use]
    pub fn build(self) -> Logger {
        if let Some(project) = self.policy {
            policy::install(project);
        }
        let (pipeline, notes) = assemble(&self.overrides, &ProcessEnvironment, self.adapters);
        let logger = Logger::new(pipeline);
        logger.tell(&notes);
        if !self.hash_keys.is_empty() {
            let why = "only `init` installs keys; this logger uses those of the process";
            logger.take(not_understood("hash_key", why));
        }
        logger
    }

    /// Makes these settings the process's.
    ///
    /// # Errors
    ///
    /// [`InitError::AlreadyInitialised`] when that has been done before; the first settings stay.
    pub fn init(mut self) -> Result<Guard, InitError> {
        if process::is_installed() {
            return Err(InitError::AlreadyInitialised);
        }
        let (panic_hook, bridges) = (self.panic_hook, self.bridges);
        let hash_keys = std::mem::take(&mut self.hash_keys);
        // Before the logger is there: no record may be made without them.
        let unused_key = hash_keys.install();
        let logger = process::install(self.build());
        let logger = logger.map_err(|_refused| InitError::AlreadyInitialised)?;
        if let Some((which, why)) = unused_key {
            logger.take(not_understood(which, why));
        }
        if panic_hook {
            panic::install_hook();
        }
        bridges.start();
        Ok(Guard(()))
    }
}

/// Starts logging with what the environment says.
///
/// `ENVIRONMENT`, `LOG_LEVEL`, `SERVICE_NAME` and their `CANDOR_*` forms decide; see the crate's front page.
/// Keep the guard until the end of `main`. Without any `init`, the first record does the same, but
/// panics leave no record.
///
/// # Examples
///
/// ```
/// fn main() -> Result<(), candor::InitError> {
///     let _guard = candor::init()?;
///     candor::log_info!("Service started");
///     Ok(())
/// }
/// ```
///
/// # Errors
///
/// [`InitError::AlreadyInitialised`] when the process has done it before.
#[doc(alias = "try_init")]
pub fn init() -> Result<Guard, InitError> {
    builder().init()
}

/// Flushes when dropped: keep it to the end of `main`.
#[derive(Debug)]
#[must_use = "dropped at once, it flushes at once: write `let _guard = candor::init()?;`"]
pub struct Guard(());

impl Drop for Guard {
    fn drop(&mut self) {
        // What stays behind was reported when it failed; a destructor has nobody to return it to.
        drop(process::flush(FLUSH_AT_END));
    }
}

/// Delivers everything that was logged so far.
///
/// Returns when the adapter has it or after `timeout`. Also tells, at their own levels, of records
/// that `sample:` and `limit:` have left out. Called by an adapter it does neither, and the report is incomplete: the
/// adapter would wait for itself.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
///
/// assert!(candor::flush(Duration::from_secs(1)).is_complete());
/// ```
pub fn flush(timeout: Duration) -> FlushReport {
    process::flush(timeout)
}

/// Why logging did not start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InitError {
    /// The process-wide logger is there already.
    AlreadyInitialised,
}

impl fmt::Display for InitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AlreadyInitialised => {
                f.write_str("logging was initialised before; its first settings stay")
            }
        }
    }
}

impl std::error::Error for InitError {}

//! Where lines go.

mod console;
mod memory;
mod multi;

use std::io;
use std::time::Instant;

pub use console::Console;
pub use memory::Memory;
pub use multi::{Child, Multi};

use crate::encode::Encoding;
use crate::level::Level;

/// One encoded record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    pub(crate) level: Level,
    pub(crate) unix_millis: i64,
    pub(crate) text: &'a str,
}

impl<'a> Line<'a> {
    /// The record's level.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.level
    }

    /// When the record was made: milliseconds since the Unix epoch.
    #[must_use]
    pub const fn unix_millis(&self) -> i64 {
        self.unix_millis
    }

    /// The record in the adapter's encoding, without the line end.
    #[must_use]
    pub const fn text(&self) -> &'a str {
        self.text
    }
}

/// A destination for encoded records.
///
/// The lines are redacted and scrubbed before they come here: an adapter never sees a field.
///
/// # Examples
///
/// ```
/// use std::io;
/// use std::time::Instant;
/// use candor::{Adapter, Encoding, Line};
///
/// /// Counts the bytes it is given.
/// struct Meter(std::sync::atomic::AtomicUsize);
///
/// impl Adapter for Meter {
///     fn encoding(&self) -> Encoding {
///         Encoding::Json
///     }
///
///     fn deliver(&self, batch: &[Line<'_>]) -> io::Result<()> {
///         let bytes = batch.iter().map(|line| line.text().len()).sum();
///         self.0.fetch_add(bytes, std::sync::atomic::Ordering::Relaxed);
///         Ok(())
///     }
///
///     fn flush(&self, _deadline: Instant) -> io::Result<()> {
///         Ok(())
///     }
/// }
/// ```
#[doc(alias = "sink")]
#[doc(alias = "appender")]
pub trait Adapter: Send + Sync + 'static {
    /// How this adapter wants its lines.
    fn encoding(&self) -> Encoding;

    /// Takes the lines, in order.
    ///
    /// # Errors
    ///
    /// When a line could not be taken; the whole batch is then counted as lost and reported.
    fn deliver(&self, batch: &[Line<'_>]) -> io::Result<()>;

    /// Returns when everything taken has left the process, or at `deadline`.
    ///
    /// # Errors
    ///
    /// When something is still on its way at the deadline, or can't leave at all.
    fn flush(&self, deadline: Instant) -> io::Result<()>;
}

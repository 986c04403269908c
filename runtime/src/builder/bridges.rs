//! Whether other logging libraries' records are taken in.

use super::Builder;
#[cfg(any(feature = "log", feature = "tracing"))]
use crate::bridge::install;

/// What `init` does about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bridges {
    Installed,
    LeftOut,
}

impl Bridges {
    pub(super) fn start(self) {
        match self {
            Self::Installed => install(),
            Self::LeftOut => {}
        }
    }
}

/// Without these features of candor there is none.
#[cfg(not(any(feature = "log", feature = "tracing")))]
const fn install() {}

impl Builder {
    /// Whether [`init`](Self::init) takes in the records of the crates `log` and `tracing`, with candor's features of these
    /// names; it does unless told otherwise.
    ///
    /// A logger or a subscriber that the program has set before stays, and a record says so. One that it sets after
    /// `init` is refused by these crates: set it before, or turn the bridges off.
    ///
    /// # Examples
    ///
    /// ```
    /// fn main() -> Result<(), candor::InitError> {
    ///     let _guard = candor::builder().bridges(false).init()?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "LogTracer")]
    pub fn bridges(mut self, install: bool) -> Self {
        self.bridges = if install {
            Bridges::Installed
        } else {
            Bridges::LeftOut
        };
        self
    }
}

//! Lines kept in memory.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use super::{Adapter, Line};
use crate::encode::Encoding;

/// Keeps every line, for tests of what is written word for word.
///
/// To test what a program logs, [`testing::capture`](crate::testing::capture) is the better tool: it sees
/// typed values. Clones share their lines.
///
/// # Examples
///
/// ```
/// use candor::{Encoding, Memory};
///
/// let memory = Memory::new(Encoding::Json);
/// let logger = candor::builder().adapter(memory.clone()).build();
/// candor::log_info!(logger: &logger, "User registered", user_id = 7);
///
/// assert!(memory.lines()[0].contains(r#""user_id":7"#));
/// ```
#[derive(Clone, Debug)]
pub struct Memory {
    encoding: Encoding,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Memory {
    /// An empty memory for lines in the given encoding.
    #[must_use]
    pub fn new(encoding: Encoding) -> Self {
        Self {
            encoding,
            lines: Arc::default(),
        }
    }

    /// Every line so far.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        self.lines
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Adapter for Memory {
    fn encoding(&self) -> Encoding {
        self.encoding
    }

    fn deliver(&self, batch: &[Line<'_>]) -> io::Result<()> {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        lines.extend(batch.iter().map(|line| line.text.to_owned()));
        Ok(())
    }

    fn flush(&self, _deadline: Instant) -> io::Result<()> {
        Ok(())
    }
}

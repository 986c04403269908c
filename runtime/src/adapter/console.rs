//! Standard output: pretty lines for people, JSON lines for machines.

use std::io::{self, Write};
use std::time::Instant;

use super::{Adapter, Line};
use crate::encode::Encoding;

/// Writes each record to standard output, with one write.
#[derive(Clone, Copy, Debug)]
pub struct Console {
    encoding: Encoding,
}

impl Console {
    /// Lines in the given encoding.
    #[must_use]
    pub const fn new(encoding: Encoding) -> Self {
        Self { encoding }
    }
}

impl Adapter for Console {
    fn encoding(&self) -> Encoding {
        self.encoding
    }

    fn deliver(&self, batch: &[Line<'_>]) -> io::Result<()> {
        let mut stdout = io::stdout().lock();
        for line in batch {
            // One buffer with its line end, so that standard output, which is line-buffered, makes
            // one write of it and no other process's line lands in the middle.
            let mut bytes = Vec::with_capacity(line.text.len() + 1);
            bytes.extend_from_slice(line.text.as_bytes());
            bytes.push(b'\n');
            stdout.write_all(&bytes)?;
        }
        stdout.flush()
    }

    fn flush(&self, _deadline: Instant) -> io::Result<()> {
        io::stdout().lock().flush()
    }
}

//! Standard output: pretty lines for people, JSON lines for machines.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::{Adapter, Line};
use crate::encode::Encoding;

/// How long a standard output that can take no more at the moment is waited for.
const PATIENCE: Duration = Duration::from_millis(100);

/// Writes each record to standard output, with one write.
#[derive(Debug)]
pub struct Console {
    encoding: Encoding,
    /// The last line broke off; the next one must not be glued to it.
    is_torn: AtomicBool,
    /// Standard output took nothing for as long as it was waited for; it is not waited for again until it does.
    is_stuck: AtomicBool,
}

impl Console {
    /// Lines in the given encoding.
    #[must_use]
    pub const fn new(encoding: Encoding) -> Self {
        Self {
            encoding,
            is_torn: AtomicBool::new(false),
            is_stuck: AtomicBool::new(false),
        }
    }

    fn write(&self, stdout: &mut impl Write, line: &str) -> io::Result<()> {
        // One buffer with its line end, so that standard output, which is line-buffered, makes one write of it
        // and no other process's line lands in the middle.
        let mut bytes = Vec::with_capacity(line.len() + 2);
        if self.is_torn.load(Ordering::Relaxed) {
            bytes.push(b'\n');
        }
        bytes.extend_from_slice(line.as_bytes());
        bytes.push(b'\n');
        let is_stuck = self.is_stuck.load(Ordering::Relaxed);
        let patience = if is_stuck { Duration::ZERO } else { PATIENCE };
        let (taken, outcome) = write_patiently(stdout, &bytes, patience);
        self.is_stuck
            .store(outcome.is_err() && taken == 0, Ordering::Relaxed);
        let is_torn = outcome.is_err() && (taken > 0 || self.is_torn.load(Ordering::Relaxed));
        self.is_torn.store(is_torn, Ordering::Relaxed);
        outcome
    }
}

/// Writes everything, or says how much was taken before it failed.
fn write_patiently(
    out: &mut impl Write,
    bytes: &[u8],
    patience: Duration,
) -> (usize, io::Result<()>) {
    let began = Instant::now();
    let mut taken = 0;
    while let Some(rest) = bytes.get(taken..).filter(|rest| !rest.is_empty()) {
        match out.write(rest) {
            Ok(0) => return (taken, Err(io::ErrorKind::WriteZero.into())),
            Ok(count) => taken += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            // A pipe that another process has made non-blocking, and that is full.
            Err(error)
                if error.kind() == io::ErrorKind::WouldBlock && began.elapsed() < patience =>
            {
                thread::sleep(Duration::from_millis(1));
            }
            Err(error) => return (taken, Err(error)),
        }
    }
    (taken, Ok(()))
}

impl Adapter for Console {
    fn encoding(&self) -> Encoding {
        self.encoding
    }

    fn deliver(&self, batch: &[Line<'_>]) -> io::Result<()> {
        let mut stdout = io::stdout().lock();
        for line in batch {
            self.write(&mut stdout, line.text)?;
        }
        Ok(())
    }

    fn flush(&self, _deadline: Instant) -> io::Result<()> {
        io::stdout().lock().flush()
    }
}

//! `zeroize`: what is wiped after use is not written down before.

use zeroize::{Zeroize, Zeroizing};

use crate::loggable::{Loggable, ValueWriter};
use crate::privacy::{Harmless, NonSecret};

/// Shows `[redacted]`, so it may stand under a forbidden name.
impl<Z: Zeroize> Loggable for Zeroizing<Z> {
    fn log(&self, out: ValueWriter<'_>) {
        out.redacted();
    }
}

impl<Z: Zeroize> Harmless for Zeroizing<Z> {}
impl<Z: Zeroize> NonSecret for Zeroizing<Z> {}

//! `bytes`: how many there are, since they are keys and bodies.

use bytes::{Bytes, BytesMut};

use crate::loggable::{Loggable, ValueWriter};

/// Shows the number of bytes.
impl Loggable for Bytes {
    fn log(&self, out: ValueWriter<'_>) {
        out.bytes(self);
    }
}

/// Shows the number of bytes.
impl Loggable for BytesMut {
    fn log(&self, out: ValueWriter<'_>) {
        out.bytes(self);
    }
}

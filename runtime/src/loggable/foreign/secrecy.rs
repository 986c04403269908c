//! `secrecy`: always redacted. Nothing here reads a secret.

use secrecy::SecretBox;
use secrecy::zeroize::Zeroize;

use crate::loggable::{Loggable, ValueWriter};
use crate::privacy::{Harmless, NonSecret};

/// Shows `[redacted]`, also as `SecretString`, so it may stand under a forbidden name.
impl<S: Zeroize + ?Sized> Loggable for SecretBox<S> {
    fn log(&self, out: ValueWriter<'_>) {
        out.redacted();
    }
}

impl<S: Zeroize + ?Sized> Harmless for SecretBox<S> {}
impl<S: Zeroize + ?Sized> NonSecret for SecretBox<S> {}

//! The id of one piece of work within a trace.

use std::fmt;
use std::num::NonZeroU64;

/// 64 bits that name one piece of work of a trace, printed as 16 lower-case hexadecimal digits.
///
/// W3C Trace Context calls it a parent id, where it stands in a header.
///
/// # Examples
///
/// ```
/// use candor::trace::SpanId;
///
/// assert_eq!(SpanId::generate().to_string().len(), 16);
/// assert_eq!(SpanId::new(0), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpanId(NonZeroU64);

impl SpanId {
    /// The id with this number; zero is none, because W3C Trace Context calls it invalid.
    #[must_use]
    pub const fn new(number: u64) -> Option<Self> {
        match NonZeroU64::new(number) {
            Some(number) => Some(Self(number)),
            None => None,
        }
    }

    /// Makes a new id.
    #[must_use]
    pub fn generate() -> Self {
        Self(NonZeroU64::MIN.saturating_add(fastrand::u64(..u64::MAX)))
    }

    /// The id as a number.
    #[must_use]
    pub const fn as_u64(self) -> u64 {
        self.0.get()
    }
}

impl fmt::Display for SpanId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl fmt::Debug for SpanId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SpanId({self})")
    }
}

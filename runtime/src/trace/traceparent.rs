//! `traceparent`: read by the rules of W3C Trace Context, and written as its version `00`.

use std::fmt;
use std::str::FromStr;

use super::{SpanId, TraceFlags, TraceId};

/// The version that is written, and the only one whose length is fixed.
const VERSION: u8 = 0x00;
const FORBIDDEN_VERSION: u8 = 0xff;

/// What a caller says of the trace that a request belongs to.
///
/// It is the header `traceparent` of [W3C Trace Context](https://www.w3.org/TR/trace-context/), which queues and jobs
/// carry as well. A text of a later version is read as far as version `00` knows it, and printed as version `00`.
///
/// # Examples
///
/// ```
/// use candor::trace::TraceParent;
///
/// let text = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
/// let parent: TraceParent = text.parse().unwrap();
/// assert_eq!(parent.trace_id().to_string(), "4bf92f3577b34da6a3ce929d0e0e4736");
/// assert!(parent.flags().is_sampled());
/// assert_eq!(parent.to_string(), text);
/// ```
#[doc(alias = "propagation")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TraceParent {
    trace_id: TraceId,
    parent_id: SpanId,
    flags: TraceFlags,
}

impl TraceParent {
    /// One of these parts.
    #[must_use]
    pub const fn new(trace_id: TraceId, parent_id: SpanId, flags: TraceFlags) -> Self {
        Self {
            trace_id,
            parent_id,
            flags,
        }
    }

    /// The trace.
    #[must_use]
    pub const fn trace_id(&self) -> TraceId {
        self.trace_id
    }

    /// The caller's piece of work.
    #[must_use]
    pub const fn parent_id(&self) -> SpanId {
        self.parent_id
    }

    /// Whether the caller may have recorded the trace.
    #[must_use]
    pub const fn flags(&self) -> TraceFlags {
        self.flags
    }
}

impl fmt::Display for TraceParent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{VERSION:02x}-{}-{}-{}",
            self.trace_id, self.parent_id, self.flags
        )
    }
}

/// The text is no `traceparent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseTraceParentError;

impl fmt::Display for ParseTraceParentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a traceparent is `version-trace id-parent id-flags` of 2, 32, 16 and 2 lower-case hexadecimal digits, no id all zeros",
        )
    }
}

impl std::error::Error for ParseTraceParentError {}

impl FromStr for TraceParent {
    type Err = ParseTraceParentError;

    /// Spaces and tabs around it are none of it, as around any header's value.
    ///
    /// # Errors
    ///
    /// [`ParseTraceParentError`] for what the specification calls invalid; its reader starts a trace of its own.
    fn from_str(text: &str) -> Result<Self, ParseTraceParentError> {
        read(text.trim_matches([' ', '\t'])).ok_or(ParseTraceParentError)
    }
}

fn read(text: &str) -> Option<TraceParent> {
    let mut parts = text.split('-');
    let version = byte(parts.next()?)?;
    let trace_id = lower_hex(parts.next()?, 32)?.parse().ok()?;
    let parent_id = u64::from_str_radix(lower_hex(parts.next()?, 16)?, 16).ok()?;
    let flags = byte(parts.next()?)?;
    let flags = match (version, parts.next()) {
        (FORBIDDEN_VERSION, _) | (VERSION, Some(_)) => return None,
        (VERSION, None) => TraceFlags::new(flags),
        // Of a later version nothing is known but the one bit, nor what may follow.
        _ => TraceFlags::new(flags & TraceFlags::SAMPLED.as_u8()),
    };
    Some(TraceParent::new(trace_id, SpanId::new(parent_id)?, flags))
}

fn byte(digits: &str) -> Option<u8> {
    u8::from_str_radix(lower_hex(digits, 2)?, 16).ok()
}

/// The digits, if they are so many and nothing else.
fn lower_hex(digits: &str, count: usize) -> Option<&str> {
    let is_digit = |byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    (digits.len() == count && digits.bytes().all(is_digit)).then_some(digits)
}

//! The id that ties the records of one piece of work together.

use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

use uuid::Uuid;

/// 128 bits that name one trace, printed as 32 lower-case hexadecimal digits.
///
/// A generated id is a `UUIDv7`: unique, and sorted by the time it was made.
///
/// # Examples
///
/// ```
/// use candor::TraceId;
///
/// let id: TraceId = "4bf92f3577b34da6a3ce929d0e0e4736".parse().unwrap();
/// let dashed: TraceId = "4bf92f35-77b3-4da6-a3ce-929d0e0e4736".parse().unwrap();
/// assert_eq!(id, dashed);
/// assert_eq!(TraceId::generate().to_string().len(), 32);
/// ```
#[doc(alias = "correlation_id")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TraceId(u128);

impl TraceId {
    /// Makes a new id (`UUIDv7`).
    #[must_use]
    pub fn generate() -> Self {
        Self(Uuid::now_v7().as_u128())
    }

    /// The id with this number; zero is none, because W3C Trace Context calls it invalid.
    #[must_use]
    pub const fn from_u128(number: u128) -> Option<Self> {
        if number == 0 {
            None
        } else {
            Some(Self(number))
        }
    }

    /// The id as a number.
    #[must_use]
    pub const fn as_u128(self) -> u128 {
        self.0
    }

    /// The id of what runs outside any scope: one for the whole process.
    pub(crate) fn of_process() -> Self {
        static PROCESS: OnceLock<TraceId> = OnceLock::new();
        *PROCESS.get_or_init(Self::generate)
    }
}

impl fmt::Display for TraceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl fmt::Debug for TraceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TraceId({self})")
    }
}

/// The text is neither 32 hexadecimal digits nor a dashed UUID, or it is all zeros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseTraceIdError;

impl fmt::Display for ParseTraceIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a trace id is 32 hexadecimal digits or a dashed UUID, and not all zeros")
    }
}

impl std::error::Error for ParseTraceIdError {}

impl FromStr for TraceId {
    type Err = ParseTraceIdError;

    /// # Errors
    ///
    /// [`ParseTraceIdError`] for any other text; zero is refused because W3C Trace Context calls it invalid.
    fn from_str(text: &str) -> Result<Self, ParseTraceIdError> {
        let dashed = text.len() == 36;
        if !dashed && text.len() != 32 {
            return Err(ParseTraceIdError);
        }
        let id = Uuid::try_parse(text).map_err(|_invalid| ParseTraceIdError)?;
        Self::from_u128(id.as_u128()).ok_or(ParseTraceIdError)
    }
}

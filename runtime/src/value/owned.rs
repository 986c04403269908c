//! A value that outlives its record, for tests to look at.

use std::time::{Duration, SystemTime};

use super::read::{Number, Value};

/// A value of a captured record.
///
/// Compares with the Rust values that it came from, so that a test can say `== 42` or `== "basic"`.
///
/// # Examples
///
/// ```
/// use candor::testing::capture;
///
/// let logs = capture();
/// candor::log_info!("User registered", user_id = 42, plan = "basic");
///
/// let record = logs.one();
/// assert_eq!(record.get("user_id").unwrap(), &42);
/// assert_eq!(record.get("plan").unwrap(), &"basic");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OwnedValue {
    /// Nothing, inside a sequence.
    Null,
    /// A truth value.
    Bool(bool),
    /// A non-negative integer.
    Unsigned(u128),
    /// A negative integer.
    Signed(i128),
    /// A number with a fraction.
    Float(f64),
    /// Text, also of values captured with `display` or `debug`.
    Text(String),
    /// Raw bytes; only their number is kept.
    Bytes(u64),
    /// A point in time.
    Time(SystemTime),
    /// A length of time.
    Duration(Duration),
    /// A length of time less than nothing, as some crates have it; the field is how much less.
    NegativeDuration(Duration),
    /// A value that was never read; the class of its name when that is why.
    Redacted(Option<&'static str>),
    /// A sequence.
    Seq(Vec<OwnedValue>),
    /// Named values, in the order they were written.
    Map(Vec<(String, OwnedValue)>),
    /// An error.
    Error {
        /// The error's Rust type.
        type_name: String,
        /// Its message.
        message: String,
        /// The messages of its causes, nearest first.
        chain: Vec<String>,
    },
}

impl From<Value<'_>> for OwnedValue {
    fn from(value: Value<'_>) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(number) => Self::number(number),
            Value::Text(text) => Self::Text(text.to_owned()),
            Value::Bytes(count) => Self::Bytes(count),
            Value::Time(time) => Self::Time(time.to_system_time()),
            Value::Duration(duration) => Self::Duration(duration),
            Value::NegativeDuration(duration) => Self::NegativeDuration(duration),
            Value::Redacted(class) => Self::Redacted(class.map(candor_policy::Class::as_str)),
            Value::Seq(seq) => Self::Seq(seq.items().map(Self::from).collect()),
            Value::Map(map) => Self::Map(
                map.entries()
                    .map(|(key, value)| (key.to_owned(), Self::from(value)))
                    .collect(),
            ),
            Value::Error(error) => Self::Error {
                type_name: error.type_name().to_owned(),
                message: error.message().to_owned(),
                chain: error.chain().map(str::to_owned).collect(),
            },
        }
    }
}

impl OwnedValue {
    fn number(number: Number) -> Self {
        match number {
            Number::U64(value) => Self::Unsigned(value.into()),
            Number::U128(value) => Self::Unsigned(value),
            Number::I64(value) => Self::integer(value.into()),
            Number::I128(value) => Self::integer(value),
            Number::F32(value) => Self::Float(value.into()),
            Number::F64(value) => Self::Float(value),
        }
    }

    fn integer(value: i128) -> Self {
        u128::try_from(value).map_or(Self::Signed(value), Self::Unsigned)
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether the value was redacted.
    #[must_use]
    pub const fn is_redacted(&self) -> bool {
        matches!(self, Self::Redacted(_))
    }

    /// The entry of a map.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Map(entries) => entries
                .iter()
                .find_map(|(name, value)| (name == key).then_some(value)),
            _ => None,
        }
    }
}

macro_rules! equal_to_integers {
    ($($integer:ty)*) => { $(
        impl PartialEq<$integer> for OwnedValue {
            fn eq(&self, other: &$integer) -> bool {
                match *self {
                    Self::Unsigned(value) => <$integer>::try_from(value).is_ok_and(|value| value == *other),
                    Self::Signed(value) => <$integer>::try_from(value).is_ok_and(|value| value == *other),
                    _ => false,
                }
            }
        }
    )* };
}

equal_to_integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

impl PartialEq<str> for OwnedValue {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<&str> for OwnedValue {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl PartialEq<String> for OwnedValue {
    fn eq(&self, other: &String) -> bool {
        self == other.as_str()
    }
}

impl PartialEq<bool> for OwnedValue {
    fn eq(&self, other: &bool) -> bool {
        matches!(self, Self::Bool(value) if value == other)
    }
}

impl PartialEq<f64> for OwnedValue {
    fn eq(&self, other: &f64) -> bool {
        matches!(self, Self::Float(value) if value == other)
    }
}

impl PartialEq<Duration> for OwnedValue {
    fn eq(&self, other: &Duration) -> bool {
        matches!(self, Self::Duration(value) if value == other)
    }
}

impl PartialEq<SystemTime> for OwnedValue {
    fn eq(&self, other: &SystemTime) -> bool {
        matches!(self, Self::Time(value) if value == other)
    }
}

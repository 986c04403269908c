//! Reading values back, without copying them.

use std::collections::HashSet;
use std::fmt;
use std::time::Duration;

use candor_policy::Class;

use super::tag;
use crate::clock::Timestamp;

/// One value of a record.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Value<'a> {
    Null,
    Bool(bool),
    Number(Number),
    Text(&'a str),
    /// Raw bytes, of which only the number is kept.
    Bytes(u64),
    Time(Timestamp),
    Duration(Duration),
    /// As much less than nothing.
    NegativeDuration(Duration),
    Redacted(Option<Class>),
    Seq(Seq<'a>),
    Map(Map<'a>),
    Error(ErrorView<'a>),
}

/// A number in the width it was logged with.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Number {
    U64(u64),
    I64(i64),
    U128(u128),
    I128(i128),
    F32(f32),
    F64(f64),
}

/// The key of a field, as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Key<'a> {
    /// The number of a key that the call site's static text holds.
    Static(usize),
    Dynamic(&'a str),
}

/// The fields that a [`Sink`](super::Sink) wrote, in order.
pub(crate) fn fields(bytes: &[u8]) -> impl Iterator<Item = (Key<'_>, Value<'_>)> {
    let mut reader = Reader { rest: bytes };
    std::iter::from_fn(move || Some((reader.key()?, reader.value()?)))
}

/// The same fields, each as the bytes that key and value were written with.
#[cfg(feature = "tracing")]
pub(super) fn keyed(bytes: &[u8]) -> impl Iterator<Item = (Key<'_>, &[u8])> {
    let mut reader = Reader { rest: bytes };
    std::iter::from_fn(move || {
        let start = reader.rest;
        let key = reader.key()?;
        reader.value()?;
        let length = start.len() - reader.rest.len();
        Some((key, start.get(..length)?))
    })
}

/// The items of a sequence.
#[derive(Clone, Copy)]
pub(crate) struct Seq<'a> {
    content: &'a [u8],
}

impl<'a> Seq<'a> {
    pub(crate) fn items(self) -> impl Iterator<Item = Value<'a>> {
        let mut reader = Reader { rest: self.content };
        std::iter::from_fn(move || reader.value())
    }
}

impl fmt::Debug for Seq<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.items()).finish()
    }
}

/// The entries of a map.
#[derive(Clone, Copy)]
pub(crate) struct Map<'a> {
    content: &'a [u8],
}

impl<'a> Map<'a> {
    /// Every entry once: of two with the same name, which no map of the standard library has, the first.
    pub(crate) fn entries(self) -> impl Iterator<Item = (&'a str, Value<'a>)> {
        let mut seen = HashSet::new();
        self.all_entries()
            .filter(move |(name, _)| seen.insert(*name))
    }

    fn all_entries(self) -> impl Iterator<Item = (&'a str, Value<'a>)> {
        let mut reader = Reader { rest: self.content };
        std::iter::from_fn(move || match (reader.value()?, reader.value()?) {
            (Value::Text(key), value) => Some((key, value)),
            _ => None,
        })
    }
}

impl fmt::Debug for Map<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.entries()).finish()
    }
}

/// An error: its type, its message and what caused it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ErrorView<'a> {
    parts: Seq<'a>,
}

impl<'a> ErrorView<'a> {
    pub(crate) fn type_name(self) -> &'a str {
        self.texts().next().unwrap_or_default()
    }

    pub(crate) fn message(self) -> &'a str {
        self.texts().nth(1).unwrap_or_default()
    }

    /// The causes, nearest first.
    pub(crate) fn chain(self) -> impl Iterator<Item = &'a str> {
        self.texts().skip(2)
    }

    pub(crate) const fn parts(self) -> Seq<'a> {
        self.parts
    }

    fn texts(self) -> impl Iterator<Item = &'a str> {
        self.parts.items().filter_map(|part| match part {
            Value::Text(text) => Some(text),
            _ => None,
        })
    }
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn key(&mut self) -> Option<Key<'a>> {
        match self.byte()? {
            tag::STATIC_KEY => Some(Key::Static(u16::from_le_bytes(self.array()?).into())),
            tag::DYNAMIC_KEY => self.text().map(Key::Dynamic),
            _ => None,
        }
    }

    fn value(&mut self) -> Option<Value<'a>> {
        let tag = self.byte()?;
        Some(match tag {
            tag::NULL => Value::Null,
            tag::FALSE => Value::Bool(false),
            tag::TRUE => Value::Bool(true),
            tag::TEXT => Value::Text(self.text()?),
            tag::BYTES => Value::Bytes(u64::from_le_bytes(self.array()?)),
            tag::TIME => Value::Time(Timestamp::from_nanos(i128::from_le_bytes(self.array()?))),
            tag::DURATION => Value::Duration(duration(u128::from_le_bytes(self.array()?))),
            tag::NEGATIVE_DURATION => {
                Value::NegativeDuration(duration(u128::from_le_bytes(self.array()?)))
            }
            tag::REDACTED => Value::Redacted(Class::from_id(self.byte()?)),
            tag::SEQ => Value::Seq(Seq {
                content: self.sized()?,
            }),
            tag::MAP => Value::Map(Map {
                content: self.sized()?,
            }),
            tag::ERROR => Value::Error(ErrorView {
                parts: Seq {
                    content: self.sized()?,
                },
            }),
            _ => Value::Number(self.number(tag)?),
        })
    }

    fn number(&mut self, tag: u8) -> Option<Number> {
        Some(match tag {
            tag::U64 => Number::U64(u64::from_le_bytes(self.array()?)),
            tag::I64 => Number::I64(i64::from_le_bytes(self.array()?)),
            tag::U128 => Number::U128(u128::from_le_bytes(self.array()?)),
            tag::I128 => Number::I128(i128::from_le_bytes(self.array()?)),
            tag::F32 => Number::F32(f32::from_le_bytes(self.array()?)),
            tag::F64 => Number::F64(f64::from_le_bytes(self.array()?)),
            _ => return None,
        })
    }

    fn byte(&mut self) -> Option<u8> {
        let (&first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (array, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*array)
    }

    fn sized(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(u32::from_le_bytes(self.array()?)).ok()?;
        let (content, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(content)
    }

    fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.sized()?).ok()
    }
}

fn duration(nanos: u128) -> Duration {
    const NANOS_PER_SECOND: u128 = 1_000_000_000;
    let seconds = u64::try_from(nanos / NANOS_PER_SECOND).unwrap_or(u64::MAX);
    let rest = u32::try_from(nanos % NANOS_PER_SECOND).unwrap_or_default();
    Duration::new(seconds, rest)
}

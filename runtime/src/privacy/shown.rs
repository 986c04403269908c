//! What becomes of one value, by what may be shown of it.

use std::borrow::Cow;

use candor_policy::Class;

use super::Exposure;
use super::ends::ends;
use super::hash::{Hashed, hash_bytes, hash_text};
use super::mask::mask;
use super::user_text::user_text;
use crate::value::cut_of_length;

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Shown<T> {
    As(T),
    Redacted(Option<Class>),
}

/// A text that may be written.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ShownText<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) beside: Option<Beside>,
}

/// What stands in a field of its own, right after the value's.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Beside {
    /// The hash by the key before the present one.
    Previous(String),
    /// The length of the whole text, in bytes.
    Length(u64),
}

impl Beside {
    /// What the field's name ends in; the macros keep these names free.
    pub(crate) const fn suffix(&self) -> &'static str {
        match self {
            Self::Previous(_) => "_prev",
            Self::Length(_) => "_length",
        }
    }
}

impl Exposure {
    /// A text, or the beginning of one that has `length` bytes.
    pub(crate) fn text(self, text: &str, length: usize) -> Shown<ShownText<'_>> {
        match self {
            Self::Plain => alone(Cow::Borrowed(text)),
            Self::Truncated(limit) if length.max(text.len()) <= limit => alone(Cow::Borrowed(text)),
            Self::Truncated(limit) => alone(Cow::Owned(cut_of_length(text, limit, length))),
            Self::UserText(limit) => Shown::As(ShownText {
                text: user_text(text, length, limit),
                beside: Some(Beside::Length(length as u64)),
            }),
            Self::Ends(class) => match ends(text, class) {
                Some(ends) => alone(Cow::Owned(ends)),
                None => Shown::Redacted(class),
            },
            Self::Masked(class) => alone(Cow::Owned(mask(text, class))),
            Self::Hashed(class) => hashed(hash_text(text, class), class),
            Self::ScalarsOnly(class) | Self::BoolOnly(class) => Shown::Redacted(Some(class)),
            Self::Redacted(class) => Shown::Redacted(class),
        }
    }

    /// A number or a time: itself, or `None` where only what becomes of its text may be shown.
    pub(crate) const fn scalar(self) -> Shown<Option<Self>> {
        match self {
            Self::Plain | Self::Truncated(_) | Self::UserText(_) | Self::ScalarsOnly(_) => {
                Shown::As(Some(self))
            }
            Self::Ends(_) | Self::Masked(_) | Self::Hashed(_) => Shown::As(None),
            Self::BoolOnly(class) => Shown::Redacted(Some(class)),
            Self::Redacted(class) => Shown::Redacted(class),
        }
    }

    /// A truth value: of two possible ones, neither a hash nor an excerpt hides which it is.
    ///
    /// Nor does a mask that was asked for. One that a name brings is about addresses and numbers.
    pub(crate) const fn truth(self) -> Shown<()> {
        match self {
            Self::Masked(None) => Shown::Redacted(None),
            Self::Ends(class) | Self::Hashed(class) | Self::Redacted(class) => {
                Shown::Redacted(class)
            }
            _ => Shown::As(()),
        }
    }

    /// Raw bytes that lie in two slices: `None` where it is only their number that may be shown.
    pub(crate) fn bytes(self, bytes: [&[u8]; 2]) -> Option<Shown<ShownText<'static>>> {
        match self {
            Self::Hashed(class) => Some(hashed(hash_bytes(bytes, class), class)),
            _ => None,
        }
    }

    /// The most bytes of a text, where it was said.
    pub(crate) const fn limit(self) -> Option<usize> {
        match self {
            Self::Truncated(limit) | Self::UserText(limit) => Some(limit),
            _ => None,
        }
    }

    /// Whether a value of whatever kind may be shown as it is.
    pub(crate) const fn whole(self) -> Shown<()> {
        match self {
            Self::Plain | Self::Truncated(_) | Self::UserText(_) => Shown::As(()),
            _ => Shown::Redacted(self.class()),
        }
    }

    /// Whether a container may be opened: where it may not, even its length stays hidden.
    pub(crate) const fn container(self) -> Shown<()> {
        match self {
            Self::BoolOnly(class) => Shown::Redacted(Some(class)),
            Self::Redacted(class) => Shown::Redacted(class),
            _ => Shown::As(()),
        }
    }
}

const fn alone(text: Cow<'_, str>) -> Shown<ShownText<'_>> {
    Shown::As(ShownText { text, beside: None })
}

fn hashed(hash: Option<Hashed>, class: Option<Class>) -> Shown<ShownText<'static>> {
    match hash {
        Some(hash) => Shown::As(ShownText {
            text: Cow::Owned(hash.current),
            beside: hash.previous.map(Beside::Previous),
        }),
        None => Shown::Redacted(class),
    }
}

//! How much of a value is shown.

use std::borrow::Cow;

use candor_policy::{Class, Verdict};

use super::mask::mask;
use super::policy::classify;
use crate::value::cut;

/// Longer ones are no names, and judging them would cost time: their values are not shown.
const LONGEST_NAME: usize = 512;

/// What may be written of a value and of everything inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exposure {
    Plain,
    /// Texts are cut after this many bytes.
    Truncated(usize),
    /// Texts and numbers are masked, in the manner of the class.
    Masked(Option<Class>),
    /// Numbers, truth values and times; nothing else.
    ScalarsOnly(Class),
    /// Truth values; nothing else.
    BoolOnly(Class),
    Redacted(Option<Class>),
}

/// What becomes of one value.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Shown<T> {
    As(T),
    Redacted(Option<Class>),
}

impl Exposure {
    /// What a name that is only known at run time admits.
    pub(crate) fn of_name(name: &str) -> Self {
        if name.len() > LONGEST_NAME {
            return Self::Redacted(None);
        }
        match classify(name) {
            Verdict::Allow => Self::Plain,
            Verdict::Mask(class) => Self::Masked(Some(class)),
            Verdict::ScalarOnly(class) => Self::ScalarsOnly(class),
            Verdict::Deny(class) => Self::BoolOnly(class),
        }
    }

    /// What a name admits inside something that has a name too: a `number` of a `card`.
    pub(crate) fn of_name_in(name: &str, parent: &str) -> Self {
        let alone = Self::of_name(name);
        if parent.is_empty() {
            return alone;
        }
        Self::of_name(&format!("{parent}.{name}")).within(alone)
    }

    /// What surrounds a value and what is said of the value itself, together.
    pub(crate) fn within(self, outer: Self) -> Self {
        match (self, outer) {
            // One hides texts, the other numbers.
            (Self::Masked(_), Self::ScalarsOnly(class))
            | (Self::ScalarsOnly(class), Self::Masked(_)) => Self::BoolOnly(class),
            _ if outer.strictness() > self.strictness() => outer,
            _ => self,
        }
    }

    const fn strictness(self) -> u8 {
        match self {
            Self::Plain => 0,
            Self::Truncated(_) => 1,
            Self::ScalarsOnly(_) => 2,
            Self::Masked(_) => 3,
            Self::BoolOnly(_) => 4,
            Self::Redacted(_) => 5,
        }
    }

    pub(crate) fn text(self, text: &str) -> Shown<Cow<'_, str>> {
        match self {
            Self::Plain => Shown::As(Cow::Borrowed(text)),
            Self::Truncated(limit) if text.len() <= limit => Shown::As(Cow::Borrowed(text)),
            Self::Truncated(limit) => Shown::As(Cow::Owned(cut(text, limit))),
            Self::Masked(class) => Shown::As(Cow::Owned(mask(text, class))),
            Self::ScalarsOnly(class) | Self::BoolOnly(class) => Shown::Redacted(Some(class)),
            Self::Redacted(class) => Shown::Redacted(class),
        }
    }

    /// A number or a time: itself, or `None` where only its masked text may be shown.
    pub(crate) const fn scalar(self) -> Shown<Option<Self>> {
        match self {
            Self::Plain | Self::Truncated(_) | Self::ScalarsOnly(_) => Shown::As(Some(self)),
            Self::Masked(_) => Shown::As(None),
            Self::BoolOnly(class) => Shown::Redacted(Some(class)),
            Self::Redacted(class) => Shown::Redacted(class),
        }
    }

    /// Whether a container may be opened: where it may not, even its length stays hidden.
    pub(crate) const fn container(self) -> Shown<()> {
        match self {
            Self::BoolOnly(class) => Shown::Redacted(Some(class)),
            Self::Redacted(class) => Shown::Redacted(class),
            Self::Plain | Self::Truncated(_) | Self::Masked(_) | Self::ScalarsOnly(_) => {
                Shown::As(())
            }
        }
    }
}

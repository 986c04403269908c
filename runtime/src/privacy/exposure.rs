//! How much of a value is shown.

use candor_policy::{Class, Verdict};

use super::policy::classify;

/// Longer ones are no names, and judging them would cost time: their values are not shown.
const LONGEST_NAME: usize = 512;

/// What may be written of a value and of everything inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exposure {
    Plain,
    /// Texts are cut after this many bytes.
    Truncated(usize),
    /// The same, and without characters that control or hide; their length is written too.
    UserText(usize),
    /// Numbers, truth values and times; nothing else.
    ScalarsOnly(Class),
    /// The ends of texts and numbers, where they are long.
    Ends(Option<Class>),
    /// Texts and numbers are masked, in the manner of the class.
    Masked(Option<Class>),
    /// Keyed hashes of texts and numbers; nothing where there is no key.
    Hashed(Option<Class>),
    /// Truth values; nothing else.
    BoolOnly(Class),
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

    /// The kind of what is not shown whole.
    pub(crate) const fn class(self) -> Option<Class> {
        match self {
            Self::Plain | Self::Truncated(_) | Self::UserText(_) => None,
            Self::ScalarsOnly(class) | Self::BoolOnly(class) => Some(class),
            Self::Ends(class)
            | Self::Masked(class)
            | Self::Hashed(class)
            | Self::Redacted(class) => class,
        }
    }
}

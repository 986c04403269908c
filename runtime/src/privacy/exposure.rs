//! How much of a value is shown.

use candor_policy::{Class, Verdict};

use super::policy::{self, classify};

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
        if name.is_ascii() {
            return Self::of_verdict(classify(name));
        }
        let folded = Self::of_verdict(classify(&folded(name)));
        Self::of_verdict(classify(name)).within(folded)
    }

    const fn of_verdict(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Allow => Self::Plain,
            Verdict::Mask(class) => Self::Masked(Some(class)),
            Verdict::ScalarOnly(class) => Self::ScalarsOnly(class),
            Verdict::Deny(class) => Self::BoolOnly(class),
        }
    }

    /// What a name admits inside things that have names too: a `number` of a `card`.
    pub(crate) fn of_name_in(name: &str, surroundings: [&str; 2]) -> Self {
        if policy::allows_everywhere(name) {
            return Self::Plain;
        }
        Self::of_judged_name_in(name, surroundings).within(Self::of_name(name))
    }

    /// The same of a name that was judged alone.
    pub(crate) fn of_judged_name_in(name: &str, surroundings: [&str; 2]) -> Self {
        let named = surroundings.into_iter().filter(|outer| !outer.is_empty());
        let together = named.map(|outer| Self::of_name(&format!("{outer}.{name}")));
        together.fold(Self::Plain, Self::within)
    }

    /// Whether some of a value is shown, and some is not.
    pub(crate) const fn shows_a_part(self) -> bool {
        matches!(
            self,
            Self::ScalarsOnly(_) | Self::Ends(_) | Self::Masked(_) | Self::Hashed(_)
        )
    }

    /// Whether it is texts alone that are hidden.
    pub(crate) const fn shows_scalars(self) -> bool {
        matches!(self, Self::ScalarsOnly(_))
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

/// The letters that a person reads: without invisible ones, and with those of full width in their usual form.
fn folded(name: &str) -> String {
    const FULL_WIDTH: std::ops::RangeInclusive<char> = '\u{ff01}'..='\u{ff5e}';
    const DISTANCE: u32 = 0xfee0;
    let usual = |c: char| {
        if FULL_WIDTH.contains(&c) {
            char::from_u32(u32::from(c) - DISTANCE)
        } else {
            c.is_ascii().then_some(c)
        }
    };
    name.chars().filter_map(usual).collect()
}

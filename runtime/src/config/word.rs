//! Settings whose value is one word of a fixed list.

use super::problem::{Problem, then};
use super::reader::Reader;
use crate::directives::spelling::{excerpt, nearest};

pub(super) trait Word: Copy + 'static {
    /// With its article: `a format`.
    const KIND: &'static str;

    /// Every accepted spelling, in lower case.
    const SPELLINGS: &'static [(&'static str, Self)];

    fn canonical(self) -> &'static str;

    fn read(text: &str) -> Option<Self> {
        let mut spellings = Self::SPELLINGS.iter();
        let found = spellings.find(|(spelling, _)| spelling.eq_ignore_ascii_case(text));
        found.map(|(_, value)| *value)
    }

    fn nearest(text: &str) -> Option<&'static str> {
        nearest(text, Self::SPELLINGS.iter().map(|(spelling, _)| *spelling))
    }

    /// Why `text` is none of the words.
    fn fault(text: &str) -> String {
        let what = format!("`{}` is not {}", excerpt(text), Self::KIND);
        match Self::nearest(text) {
            Some(near) => format!("{what}; did you mean `{near}`?"),
            None => format!("{what}; valid are {}", canonical_words::<Self>()),
        }
    }
}

pub(super) struct Choice<W> {
    pub(super) value: W,
    /// Somebody set it, so it is no default.
    pub(super) is_chosen: bool,
}

/// The first of `variables` that holds a valid word, else `default`; what is invalid counts as unset and is reported.
pub(super) fn choose<W: Word>(
    reader: &mut Reader<'_>,
    variables: &[&'static str],
    default: W,
) -> Choice<W> {
    let mut invalid = Vec::new();
    let mut chosen = None;
    for &variable in variables {
        let Some(text) = reader.text(variable) else {
            continue;
        };
        chosen = W::read(&text);
        if chosen.is_some() {
            break;
        }
        invalid.push((variable, text));
    }
    let value = chosen.unwrap_or(default);
    for (variable, text) in invalid {
        let instead = format!("`{}` is used instead", value.canonical());
        let explanation = then(&W::fault(&text), &instead);
        reader.report(Problem::new(variable, &text, explanation));
    }
    Choice {
        value,
        is_chosen: chosen.is_some(),
    }
}

fn canonical_words<W: Word>() -> String {
    let words = W::SPELLINGS.iter();
    let canonical = words.filter(|(word, value)| *word == value.canonical());
    let words: Vec<&str> = canonical.map(|(word, _)| *word).collect();
    words.join(", ")
}

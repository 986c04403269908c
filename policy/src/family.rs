//! One forbidden phrase: a head noun, where it counts, and what may follow it.

use crate::class::Class;
use crate::verdict::Verdict;

/// A head noun together with the words that make it sensitive.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Family {
    pub(crate) head: &'static str,
    pub(crate) only: Only,
    pub(crate) class: Class,
    pub(crate) tail: UnknownTail,
}

/// Where a head noun counts.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Only {
    /// Everywhere.
    Always,
    /// Straight after one of these phrases.
    After(&'static [&'static str]),
    /// Everywhere but straight after one of these phrases.
    Unless(&'static [&'static str]),
    /// As the last word.
    AtTheEnd,
    /// As the only word.
    WholeName,
}

/// What an unknown word after the phrase says about the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnknownTail {
    /// Nothing: the value may still be the secret.
    Refused,
    /// That the name is about something else.
    Accepted,
}

impl Family {
    /// Whether the head noun, between these words, is the forbidden phrase.
    pub(crate) fn is_meant(&self, before: &[&str], tail: &[&str]) -> bool {
        match self.only {
            Only::Always => true,
            Only::After(phrases) => phrases.iter().any(|phrase| ends_with(before, phrase)),
            Only::Unless(phrases) => !phrases.iter().any(|phrase| ends_with(before, phrase)),
            Only::AtTheEnd => tail.is_empty(),
            Only::WholeName => before.is_empty() && tail.is_empty(),
        }
    }

    /// Whether the words before the head noun are the end of one of its phrases, of which the beginning is missing.
    pub(crate) fn lacks_only_what_stands_before(&self, before: &[&str]) -> bool {
        let Only::After(phrases) = self.only else {
            return false;
        };
        let is_cut = |phrase: &&&str| phrase.split(' ').count() > before.len();
        phrases.iter().filter(is_cut).any(|phrase| {
            let mut wanted = phrase.rsplit(' ');
            let mut words = before.iter().rev();
            words.all(|word| wanted.next().is_some_and(|one| one == "*" || one == *word))
        })
    }

    /// What a name that is about this phrase may carry.
    pub(crate) const fn verdict(&self) -> Verdict {
        Verdict::of(self.class)
    }
}

/// Whether `words` end with the words of `phrase`, where `*` is any word.
fn ends_with(words: &[&str], phrase: &str) -> bool {
    let Some((last, earlier)) = words.split_last() else {
        return false;
    };
    let last_letter = phrase.bytes().next_back();
    if last_letter != last.bytes().next_back() && last_letter != Some(b'*') {
        return false;
    }
    match phrase.rsplit_once(' ') {
        None => *last == phrase,
        Some((rest, wanted)) => (wanted == "*" || *last == wanted) && ends_with(earlier, rest),
    }
}

//! A phrase that a project forbids.

use crate::class::Class;
use crate::family::UnknownTail;
use crate::judge::{Sight, stands};
use crate::reading::{STEP, bare};
use crate::refusal::Refusal;
use crate::segments::Segments;
use crate::verdict::Verdict;
use crate::vocabulary::openers::TURNING;
use crate::words::{Lowered, Words, without_trailing_digits};

/// Read before a phrase, so that its first word is read as it would be inside a name.
const PLACEHOLDER: &str = "zz ";
/// Shorter words end in an `s` of their own.
const SHORTEST_SINGULAR: usize = 4;

/// Words that announce a class wherever they stand together in a name.
#[derive(Clone, Debug)]
pub(crate) struct Phrase {
    words: Vec<String>,
    pub(crate) class: Class,
}

impl Phrase {
    /// Reads a phrase in any spelling.
    pub(crate) fn read(text: &str, class: Class) -> Result<Self, Refusal> {
        let text = bare(text);
        // A longer one could be cut by every window that a long name is read in.
        if text.len() + PLACEHOLDER.len() > STEP {
            return Err(Refusal::TooLong);
        }
        let lowered = Lowered::of(text.as_bytes());
        for place in Segments::of(text.as_bytes(), lowered.as_str()) {
            let segment = lowered.as_str().get(place).unwrap_or_default();
            if TURNING.holds(segment) {
                return Err(Refusal::Preposition);
            }
            let is_number = segment.bytes().all(|byte| byte.is_ascii_digit());
            if is_number || without_trailing_digits(segment) != segment {
                return Err(Refusal::Number);
            }
        }
        let placed = format!("{PLACEHOLDER}{text}");
        let lowered = Lowered::of(placed.as_bytes());
        let words = Words::read(placed.as_bytes(), &lowered);
        let words = words.as_slice().iter().skip(1);
        Ok(Self {
            words: words.map(|word| (*word).to_owned()).collect(),
            class,
        })
    }

    /// The first letter of every name's word that the phrase can start at.
    pub(crate) fn initial(&self) -> u8 {
        let first = self.words.first().and_then(|word| word.bytes().next());
        first.unwrap_or_default()
    }

    /// Whether a name that begins with `word` can be the end of the phrase.
    pub(crate) fn goes_on_with(&self, word: &str) -> bool {
        let later = self.words.iter().skip(1);
        later
            .into_iter()
            .any(|own| is_word(word, own) || is_plural(word, own))
    }

    /// Whether the two forbid the same names.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.words == other.words
    }

    /// The verdict on a name of these words, as far as the phrase goes.
    pub(crate) fn verdict(&self, words: &[&str], sight: Sight) -> Verdict {
        let is_about_it = (0..words.len()).any(|place| {
            let (before, rest) = words.split_at_checked(place).unwrap_or_default();
            self.after_it(rest)
                .is_some_and(|tail| stands(before, tail, self.class, self.unknown(), sight))
        });
        if is_about_it {
            Verdict::of(self.class)
        } else {
            Verdict::Allow
        }
    }

    /// The words after the phrase, where `words` start with it.
    fn after_it<'a, 'b>(&self, words: &'a [&'b str]) -> Option<&'a [&'b str]> {
        let (found, tail) = words.split_at_checked(self.words.len())?;
        let (last, earlier) = found.split_last()?;
        let (own_last, own_earlier) = self.words.split_last()?;
        let is_here = earlier.iter().zip(own_earlier).all(|(a, b)| is_word(a, b));
        (is_here && (is_word(last, own_last) || is_plural(last, own_last))).then_some(tail)
    }

    const fn unknown(&self) -> UnknownTail {
        if self.class.survives_an_unknown_word() {
            UnknownTail::Refused
        } else {
            UnknownTail::Accepted
        }
    }
}

/// As a name's first word, `no` is read as a negation; inside it, as a number.
fn is_word(found: &str, own: &str) -> bool {
    found == own || (found == "no" && own == "number")
}

fn is_plural(found: &str, own: &str) -> bool {
    own.len() >= SHORTEST_SINGULAR && found.strip_suffix('s') == Some(own)
}

/// The first letters of a name's words, one bit each.
#[derive(Clone, Copy)]
pub(crate) struct Initials(u128);

impl Initials {
    pub(crate) fn of(words: &[&str]) -> Self {
        let bits = words.iter().filter_map(|word| word.bytes().next()).map(bit);
        Self(bits.fold(0, |all, bit| all | bit))
    }

    pub(crate) fn hold(self, initial: u8) -> bool {
        self.0 & bit(initial) != 0
    }
}

const fn bit(initial: u8) -> u128 {
    1 << (initial & 0x7f)
}

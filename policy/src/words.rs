//! The words of a name, in one spelling each, without touching the heap.

use crate::glued;
use crate::leet;
use crate::segments::Segments;
use crate::vocabulary::openers::{FIRST_QUANTITIES, TURNING};
use crate::vocabulary::synonyms::{self, JOINED};

/// How many bytes of a name are read at once; every word takes at least one of them.
pub(crate) const WINDOW: usize = 128;

/// The letters of a name in lower case; anything that is not ASCII becomes a mark.
pub(crate) struct Lowered {
    bytes: [u8; WINDOW],
    len: usize,
}

impl Lowered {
    /// Lowers at most the first [`WINDOW`] bytes of `name`.
    pub(crate) fn of(name: &[u8]) -> Self {
        let mut bytes = [b' '; WINDOW];
        for (lowered, byte) in bytes.iter_mut().zip(name) {
            if byte.is_ascii() {
                *lowered = byte.to_ascii_lowercase();
            }
        }
        let len = name.len().min(WINDOW);
        Self { bytes, len }
    }

    pub(crate) fn as_str(&self) -> &str {
        let lowered = self.bytes.get(..self.len).unwrap_or_default();
        str::from_utf8(lowered).unwrap_or_default()
    }
}

/// The words of a name, from the first to the last.
pub(crate) struct Words<'a> {
    list: [&'a str; WINDOW],
    len: usize,
}

impl<'a> Words<'a> {
    /// Reads `name`, whose lower-case letters are in `lowered`.
    pub(crate) fn read(name: &[u8], lowered: &'a Lowered) -> Self {
        let mut words = Self {
            list: [""; WINDOW],
            len: 0,
        };
        let lowered = lowered.as_str();
        for place in Segments::of(name, lowered) {
            let segment = lowered.get(place).unwrap_or_default();
            words.take_in(without_trailing_digits(segment));
        }
        words.turn();
        words
    }

    pub(crate) fn as_slice(&self) -> &[&'a str] {
        self.list.get(..self.len).unwrap_or_default()
    }

    fn take_in(&mut self, segment: &'a str) {
        if segment.bytes().all(|byte| byte.is_ascii_digit()) {
            return;
        }
        if self.join(segment) {
            return;
        }
        if let Some((before, root, after)) = leet::split(segment) {
            for part in [before, root, after] {
                if !part.is_empty() {
                    self.push_canonical(part);
                }
            }
            return;
        }
        if !glued::pull_apart(segment, &mut |part| self.push_canonical(part)) {
            self.push_canonical(segment);
        }
    }

    /// Puts `pass` and `word` together again.
    fn join(&mut self, segment: &str) -> bool {
        let Some(last) = self
            .len
            .checked_sub(1)
            .and_then(|last| self.list.get_mut(last))
        else {
            return false;
        };
        let joined = JOINED
            .iter()
            .find(|(first, second, _)| first == last && *second == segment);
        if let Some((_, _, whole)) = joined {
            *last = whole;
        }
        joined.is_some()
    }

    fn push_canonical(&mut self, word: &'a str) {
        // As a first word, `no` is a negation.
        if word == "no" && self.len > 0 {
            return self.push("number");
        }
        match synonyms::meaning(word) {
            Some(meant) => meant.iter().for_each(|meant| self.push(meant)),
            None => self.push(word),
        }
    }

    fn push(&mut self, word: &'a str) {
        if let Some(free) = self.list.get_mut(self.len) {
            *free = word;
            self.len += 1;
        }
    }

    /// Turns `hash_of_password` into `password_hash`, so that the head noun comes last.
    ///
    /// A quantity stays first, where it is known for one: `number_of_cards`.
    fn turn(&mut self) {
        let words = self.list.get_mut(..self.len).unwrap_or_default();
        if words
            .first()
            .is_some_and(|first| FIRST_QUANTITIES.holds(first))
        {
            return;
        }
        let inner = 1..words.len().saturating_sub(1);
        let Some(place) = inner
            .into_iter()
            .find(|&place| words.get(place).is_some_and(|word| TURNING.holds(word)))
        else {
            return;
        };
        words.rotate_left(place + 1);
        self.len -= 1;
    }
}

/// `password2` is a password, but `b64` and `2fa` are words of their own.
pub(crate) fn without_trailing_digits(segment: &str) -> &str {
    const NAMED_WITH_DIGITS: &[&str] = &[
        "base32", "base58", "base64", "ed25519", "erc20", "neo4j", "pkcs12", "pkcs8", "track1",
        "track2",
    ];
    let letters = segment.trim_end_matches(|character: char| character.is_ascii_digit());
    let is_short = letters.len() < 3 && !["id", "pw", "no", "db"].contains(&letters);
    if is_short || NAMED_WITH_DIGITS.contains(&segment) {
        return segment;
    }
    letters
}

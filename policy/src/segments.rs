//! Cuts a name at every mark and at every hump of camel case.

use core::ops::Range;

use crate::lexicon;

/// The places of the segments of a name, in order.
pub(crate) struct Segments<'a> {
    name: &'a [u8],
    lowered: &'a str,
    next: usize,
}

impl<'a> Segments<'a> {
    /// The segments of `name`, whose lower-case letters are in `lowered`.
    pub(crate) const fn of(name: &'a [u8], lowered: &'a str) -> Self {
        Self {
            name,
            lowered,
            next: 0,
        }
    }

    fn at(&self, index: usize) -> u8 {
        self.name.get(index).copied().unwrap_or(b' ')
    }

    /// Whether a new segment starts at `index`, inside a run of letters and digits.
    fn is_hump(&self, start: usize, index: usize) -> bool {
        let before = self.at(index - 1);
        let after = self.at(index + 1);
        if !self.at(index).is_ascii_uppercase() {
            return self.is_word_after_capitals(start, index);
        }
        if before.is_ascii_lowercase() {
            return !self.is_word_but_its_first_capital(start, index);
        }
        // `token2Count` has a hump, `2FACode` has none before `FA`.
        if before.is_ascii_digit() {
            let so_far = self.name.get(start..index).unwrap_or_default();
            return so_far.iter().any(u8::is_ascii_alphabetic);
        }
        after.is_ascii_lowercase()
            && !self.is_plural_end(index + 1)
            && !self.is_word_after_capitals(start, index + 1)
    }

    /// The `key` of `APIkey`: a known word, where the `Ikey` of the usual reading is none.
    fn is_word_after_capitals(&self, start: usize, index: usize) -> bool {
        let capitals = self.name.get(start..index).unwrap_or_default();
        if capitals.len() < 2 || !capitals.iter().all(u8::is_ascii_uppercase) {
            return false;
        }
        let letters = self.length_of_run(index, u8::is_ascii_lowercase);
        let word = |from: usize| self.lowered.get(from..index + letters).unwrap_or_default();
        letters > 1 && lexicon::knows(word(index)) && !lexicon::knows(word(index - 1))
    }

    /// The `pASSWORD` of a held shift key.
    fn is_word_but_its_first_capital(&self, start: usize, index: usize) -> bool {
        if index != start + 1 {
            return false;
        }
        let capitals = self.length_of_run(index, u8::is_ascii_uppercase);
        let end = index + capitals;
        let word = self.lowered.get(start..end).unwrap_or_default();
        capitals > 2 && !self.at(end).is_ascii_lowercase() && lexicon::knows(word)
    }

    fn length_of_run(&self, start: usize, is_in: impl Fn(&u8) -> bool) -> usize {
        let rest = self.name.get(start..).unwrap_or_default();
        rest.iter().take_while(|byte| is_in(byte)).count()
    }

    /// The `s` of `JWTs`, which starts no segment with the `T`.
    fn is_plural_end(&self, index: usize) -> bool {
        self.at(index) == b's' && !self.at(index + 1).is_ascii_lowercase()
    }
}

impl Iterator for Segments<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let rest = self.name.get(self.next..)?;
        let start = self.next + rest.iter().position(u8::is_ascii_alphanumeric)?;
        let mut end = start + 1;
        while self.at(end).is_ascii_alphanumeric() && !self.is_hump(start, end) {
            end += 1;
        }
        self.next = end;
        Some(start..end)
    }
}

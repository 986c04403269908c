//! Cuts a name at every mark and at every hump of camel case.

use core::ops::Range;

/// The places of the segments of a name, in order.
pub(crate) struct Segments<'a> {
    name: &'a [u8],
    next: usize,
}

impl<'a> Segments<'a> {
    pub(crate) const fn of(name: &'a [u8]) -> Self {
        Self { name, next: 0 }
    }

    fn at(&self, index: usize) -> u8 {
        self.name.get(index).copied().unwrap_or(b' ')
    }

    /// Whether a new segment starts at `index`, inside a run of letters and digits.
    fn is_hump(&self, start: usize, index: usize) -> bool {
        let before = self.at(index - 1);
        let after = self.at(index + 1);
        if !self.at(index).is_ascii_uppercase() {
            return false;
        }
        if before.is_ascii_lowercase() {
            return true;
        }
        // `token2Count` has a hump, `2FACode` has none before `FA`.
        if before.is_ascii_digit() {
            let so_far = self.name.get(start..index).unwrap_or_default();
            return so_far.iter().any(u8::is_ascii_alphabetic);
        }
        after.is_ascii_lowercase() && !self.is_plural_end(index + 1)
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

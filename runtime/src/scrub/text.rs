//! A text as the rules read it: by bytes, forwards from any place, backwards no further than what is settled.

/// More digits or letters than this are looked back at by no rule.
pub(super) const LONGEST_LOOK_BACK: usize = 128;

/// A text, and the end of the last finding or mark in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'t> {
    text: &'t str,
    settled: usize,
}

impl<'t> Text<'t> {
    pub(super) const fn new(text: &'t str, settled: usize) -> Self {
        Self { text, settled }
    }

    pub(super) const fn len(self) -> usize {
        self.text.len()
    }

    pub(super) const fn settled(self) -> usize {
        self.settled
    }

    /// The byte there; zero past the end.
    #[inline]
    pub(super) fn byte(self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or_default()
    }

    /// The byte before; zero where nothing is unsettled.
    #[inline]
    pub(super) fn before(self, at: usize) -> u8 {
        self.nth_before(at, 1)
    }

    /// The byte `count` places before; zero where nothing is unsettled.
    #[inline]
    pub(super) fn nth_before(self, at: usize, count: usize) -> u8 {
        match at.checked_sub(count) {
            Some(before) if before >= self.settled => self.byte(before),
            _ => 0,
        }
    }

    pub(super) fn slice(self, start: usize, end: usize) -> &'t str {
        self.text.get(start..end).unwrap_or_default()
    }

    pub(super) fn rest(self, start: usize) -> &'t str {
        self.slice(start, self.len())
    }

    /// The text from `start`, of `length` bytes at most.
    #[inline]
    pub(super) fn window(self, start: usize, length: usize) -> &'t [u8] {
        let end = self.len().min(start.saturating_add(length));
        self.text.as_bytes().get(start..end).unwrap_or_default()
    }

    #[inline]
    pub(super) fn starts_with(self, at: usize, pattern: &str) -> bool {
        self.window(at, pattern.len()) == pattern.as_bytes()
    }

    pub(super) fn starts_with_ignoring_case(self, at: usize, pattern: &str) -> bool {
        self.window(at, pattern.len())
            .eq_ignore_ascii_case(pattern.as_bytes())
    }

    /// Whether `pattern` ends at `end`, unsettled.
    #[inline]
    pub(super) fn ends_with(self, end: usize, pattern: &str) -> bool {
        end.checked_sub(pattern.len())
            .is_some_and(|start| start >= self.settled && self.starts_with(start, pattern))
    }

    pub(super) fn ends_with_ignoring_case(self, end: usize, pattern: &str) -> bool {
        end.checked_sub(pattern.len()).is_some_and(|start| {
            start >= self.settled && self.starts_with_ignoring_case(start, pattern)
        })
    }

    /// Where the run of bytes that belong together ends.
    #[inline]
    pub(super) fn run(self, start: usize, belongs: impl Fn(u8) -> bool) -> usize {
        self.run_within(start, self.len(), belongs)
    }

    /// Where the run of bytes that belong together ends, at `most` if not before.
    #[inline]
    pub(super) fn run_within(
        self,
        start: usize,
        most: usize,
        belongs: impl Fn(u8) -> bool,
    ) -> usize {
        let rest = self.window(start, most.saturating_sub(start));
        let length = rest.iter().position(|&byte| !belongs(byte));
        start + length.unwrap_or(rest.len())
    }

    /// Where the run that ends at `end` starts, looking back `limit` bytes at most.
    #[inline]
    pub(super) fn back(self, end: usize, limit: usize, belongs: impl Fn(u8) -> bool) -> usize {
        let least = self.settled.max(end.saturating_sub(limit));
        let before = self.text.as_bytes().get(least..end).unwrap_or_default();
        let length = before.iter().rev().position(|&byte| !belongs(byte));
        end - length.unwrap_or(before.len())
    }

    /// Whether a word can begin at `start`: nothing, a mark, or the end of an escape stands before it.
    pub(super) fn begins_word(self, start: usize) -> bool {
        !self.before(start).is_ascii_alphanumeric() || self.is_after_escape(start)
    }

    /// Whether `%3D`, `\n` or `\u003d` ends here.
    fn is_after_escape(self, start: usize) -> bool {
        let is_hex = |count| self.nth_before(start, count).is_ascii_hexdigit();
        let last = self.nth_before(start, 1);
        (self.nth_before(start, 3) == b'%' && is_hex(1) && is_hex(2))
            || (self.nth_before(start, 2) == b'\\' && matches!(last, b'n' | b'r' | b't'))
            || (self.nth_before(start, 6) == b'\\'
                && self.nth_before(start, 5) == b'u'
                && (1..=4).all(is_hex))
    }
}

pub(super) const fn is_alphanumeric(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

pub(super) const fn is_base64url(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

/// Whether a text mixes kinds of characters as keys do and words don't: digits with letters, or capitals inside.
pub(super) fn looks_random(text: &str) -> bool {
    let (mut digits, mut letters, mut small, mut inner_capitals) = (false, false, false, false);
    for (place, byte) in text.bytes().enumerate() {
        digits |= byte.is_ascii_digit();
        letters |= byte.is_ascii_alphabetic();
        small |= byte.is_ascii_lowercase();
        inner_capitals |= place > 0 && byte.is_ascii_uppercase();
    }
    digits && letters || small && inner_capitals
}

//! A list of words that says quickly that a word is not in it.

/// Words, with their first letters and lengths, by which most other words are turned away.
pub(crate) struct Table {
    words: &'static [&'static str],
    shapes: Shapes,
}

impl Table {
    pub(crate) const fn of(words: &'static [&'static str]) -> Self {
        let mut shapes = Shapes::none();
        let mut left = words;
        while let [first, rest @ ..] = left {
            shapes = shapes.with(first);
            left = rest;
        }
        Self { words, shapes }
    }

    pub(crate) fn holds(&self, word: &str) -> bool {
        self.shapes.may_hold(word) && self.words.iter().any(|held| is_same(held, word))
    }

    /// The first word of the table that `text` starts with.
    pub(crate) fn start_of(&self, text: &str) -> Option<&'static str> {
        let words = if self.shapes.may_start(text) {
            self.words
        } else {
            &[]
        };
        words.iter().copied().find(|word| text.starts_with(word))
    }

    /// The first word of the table that `text` ends with.
    pub(crate) fn end_of(&self, text: &str) -> Option<&'static str> {
        self.words.iter().copied().find(|word| text.ends_with(word))
    }
}

/// Whether two words are equal; most are told apart by their first letters, without a call.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    one.bytes().next() == other.bytes().next() && one == other
}

/// The first letters and the lengths of a set of words.
pub(crate) struct Shapes {
    /// For each first byte, one bit for each length.
    lengths: [u32; 128],
}

impl Shapes {
    pub(crate) const fn none() -> Self {
        Self { lengths: [0; 128] }
    }

    /// Adds a word of 1 to 31 ASCII letters.
    #[expect(
        clippy::indexing_slicing,
        reason = "runs while compiling: a word that is out of bounds does not compile"
    )]
    pub(crate) const fn with(mut self, word: &str) -> Self {
        self.lengths[word.as_bytes()[0] as usize] |= 1 << word.len();
        self
    }

    /// Whether `word` may be in the set.
    pub(crate) fn may_hold(&self, word: &str) -> bool {
        word.len() < 32 && self.lengths_from(word) & (1 << word.len()) != 0
    }

    fn may_start(&self, text: &str) -> bool {
        self.lengths_from(text) != 0
    }

    fn lengths_from(&self, word: &str) -> u32 {
        word.bytes()
            .next()
            .and_then(|initial| self.lengths.get(usize::from(initial)))
            .copied()
            .unwrap_or_default()
    }
}

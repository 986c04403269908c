//! What is known of a log statement before the program runs.

use crate::gate::CachedThreshold;
use crate::level::Level;

/// Separates the message from the keys and the keys from each other; no literal may hold it.
const FIELD: char = '\u{1f}';
/// Separates a key from the notes on it, and those from each other.
const NOTE: char = '\u{1e}';

/// One log statement.
///
/// Its texts are packed in two strings, because every pointer in a static costs 16 bytes and a
/// relocation of 24: with one per key, a call of four fields would weigh twice as much.
#[derive(Debug)]
pub struct Callsite {
    /// `None` where `log_at!` decides when the program runs.
    level: Option<Level>,
    line: u32,
    cached: CachedThreshold,
    /// The message, then every key, each with its note if it has one.
    texts: &'static str,
    /// The target, the file, the event's name if there is one, and the function's if it is known.
    place: &'static str,
}

impl Callsite {
    /// Called by expansions alone.
    #[must_use]
    pub const fn new(
        level: Option<Level>,
        texts: &'static str,
        place: &'static str,
        line: u32,
    ) -> Self {
        Self {
            level,
            line,
            cached: CachedThreshold::unknown(),
            texts,
            place,
        }
    }

    pub(crate) const fn level(&self) -> Option<Level> {
        self.level
    }

    pub(crate) const fn line(&self) -> u32 {
        self.line
    }

    pub(crate) const fn cached(&self) -> &CachedThreshold {
        &self.cached
    }

    pub(crate) fn message(&self) -> &'static str {
        self.texts.split(FIELD).next().unwrap_or_default()
    }

    pub(crate) fn target(&self) -> &'static str {
        let target = self.place.split(FIELD).next().unwrap_or_default();
        // A crate whose name is a keyword: `module_path!` spells it raw.
        target.strip_prefix("r#").unwrap_or(target)
    }

    pub(crate) fn file(&self) -> &'static str {
        self.place.split(FIELD).nth(1).unwrap_or_default()
    }

    pub(crate) fn event(&self) -> Option<&'static str> {
        self.place
            .split(FIELD)
            .nth(2)
            .filter(|name| !name.is_empty())
    }

    /// The function that the record is about: known of a `#[logged]` one.
    pub(crate) fn function(&self) -> Option<&'static str> {
        self.place.split(FIELD).nth(3)
    }

    pub(crate) fn key(&self, index: usize) -> StaticKey {
        self.keys().nth(index).unwrap_or_default()
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = StaticKey> + use<> {
        // The message stands first.
        self.texts.split(FIELD).skip(1).map(StaticKey::unpack)
    }
}

/// A key and the notes that its field carries: `unit Milliseconds`, `debug`, `public reason`, `allowed reason`,
/// `in context`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct StaticKey {
    pub(crate) name: &'static str,
    /// None, or several, with a separator between them.
    notes: Option<&'static str>,
}

impl StaticKey {
    fn unpack(packed: &'static str) -> Self {
        match packed.split_once(NOTE) {
            Some((name, notes)) => Self {
                name,
                notes: Some(notes),
            },
            None => Self {
                name: packed,
                notes: None,
            },
        }
    }

    fn notes(self) -> impl Iterator<Item = &'static str> {
        self.notes.into_iter().flat_map(|notes| notes.split(NOTE))
    }

    /// The unit, where the field is a metric.
    pub(crate) fn unit(self) -> Option<&'static str> {
        self.notes().find_map(|note| note.strip_prefix("unit "))
    }

    /// Whether the name means a secret under some names of what holds it.
    pub(crate) fn depends_on_context(self) -> bool {
        self.notes().any(|note| note == "in context")
    }
}

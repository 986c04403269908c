//! The bytes of one record's values while they are written.

use super::tag;

/// Most bytes of one text; what is longer is cut and says so.
pub(crate) const MAX_TEXT_BYTES: usize = 64 * 1024;
/// Most bytes of one record's values: well under the 1 MiB that `CloudWatch` takes for an event, since
/// escaping can grow a text sixfold only where it holds little else than control characters.
pub(super) const MAX_RECORD_BYTES: usize = 256 * 1024;

/// Most items and entries of one value, at all depths together.
const MAX_ITEMS: usize = 4_000;
/// Most bytes of the names of those entries: each is judged, and one made to be hard takes a microsecond a byte.
const MAX_NAME_BYTES: usize = 32 * 1024;

/// Appends values; never fails, never grows past its limits.
#[derive(Debug, Default)]
pub(crate) struct Sink {
    pub(super) bytes: Vec<u8>,
    /// Of the present value, as are the bytes of its names.
    items: usize,
    name_bytes: usize,
}

impl Sink {
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    pub(crate) fn position(&self) -> usize {
        self.bytes.len()
    }

    /// Forgets everything after `position`.
    pub(crate) fn rewind(&mut self, position: usize) {
        self.bytes.truncate(position);
    }

    pub(crate) fn is_full(&self) -> bool {
        self.bytes.len() >= MAX_RECORD_BYTES
    }

    /// Another value of the record begins, with room of its own for items.
    pub(crate) fn begin_value(&mut self) {
        self.items = 0;
        self.name_bytes = 0;
    }

    /// A name is judged, also that of a value which then leaves no entry.
    pub(crate) fn judge_name(&mut self, bytes: usize) {
        self.name_bytes = self.name_bytes.saturating_add(bytes);
    }

    /// Takes room for one more item or entry, if there is any.
    pub(crate) fn take_room(&mut self) -> bool {
        let has_room =
            !self.is_full() && self.items < MAX_ITEMS && self.name_bytes < MAX_NAME_BYTES;
        self.items += usize::from(has_room);
        has_room
    }

    pub(crate) fn static_key(&mut self, index: usize) {
        self.bytes.push(tag::STATIC_KEY);
        let index = u16::try_from(index).unwrap_or(u16::MAX);
        self.bytes.extend_from_slice(&index.to_le_bytes());
    }

    pub(crate) fn dynamic_key(&mut self, key: &str) {
        self.tagged_text(tag::DYNAMIC_KEY, key);
    }

    pub(crate) fn entry_key(&mut self, key: &str) {
        self.tagged_text(tag::TEXT, key);
    }

    pub(crate) fn null(&mut self) {
        self.bytes.push(tag::NULL);
    }

    pub(crate) fn bool(&mut self, value: bool) {
        self.bytes.push(if value { tag::TRUE } else { tag::FALSE });
    }

    pub(crate) fn u64(&mut self, value: u64) {
        self.fixed(tag::U64, &value.to_le_bytes());
    }

    pub(crate) fn i64(&mut self, value: i64) {
        self.fixed(tag::I64, &value.to_le_bytes());
    }

    pub(crate) fn u128(&mut self, value: u128) {
        self.fixed(tag::U128, &value.to_le_bytes());
    }

    pub(crate) fn i128(&mut self, value: i128) {
        self.fixed(tag::I128, &value.to_le_bytes());
    }

    pub(crate) fn f32(&mut self, value: f32) {
        self.fixed(tag::F32, &value.to_le_bytes());
    }

    pub(crate) fn f64(&mut self, value: f64) {
        self.fixed(tag::F64, &value.to_le_bytes());
    }

    pub(crate) fn byte_count(&mut self, count: usize) {
        self.fixed(tag::BYTES, &(count as u64).to_le_bytes());
    }

    pub(crate) fn time(&mut self, nanos: i128) {
        self.fixed(tag::TIME, &nanos.to_le_bytes());
    }

    pub(crate) fn duration(&mut self, nanos: u128) {
        self.fixed(tag::DURATION, &nanos.to_le_bytes());
    }

    /// A length of time less than nothing.
    pub(crate) fn negative_duration(&mut self, nanos: u128) {
        self.fixed(tag::NEGATIVE_DURATION, &nanos.to_le_bytes());
    }

    pub(crate) fn redacted(&mut self, class: Option<candor_policy::Class>) {
        self.fixed(tag::REDACTED, &[class.map_or(0, candor_policy::Class::id)]);
    }

    /// A text; past the limits it is cut at a character and the number of lost bytes appended.
    pub(crate) fn text(&mut self, value: &str) {
        let room = MAX_RECORD_BYTES.saturating_sub(self.bytes.len());
        let limit = MAX_TEXT_BYTES.min(room);
        if value.len() <= limit {
            self.tagged_text(tag::TEXT, value);
        } else {
            self.tagged_text(tag::TEXT, &cut(value, limit));
        }
    }

    /// A few words on what there was no room for: past the limits, so that there is room for them.
    pub(crate) fn note(&mut self, words: &str) {
        self.tagged_text(tag::TEXT, words);
    }

    /// A container: `write` adds its content.
    pub(crate) fn container(&mut self, kind: Container, write: impl FnOnce(&mut Self)) {
        self.bytes.push(match kind {
            Container::Seq => tag::SEQ,
            Container::Map => tag::MAP,
            Container::Error => tag::ERROR,
        });
        self.bytes.extend_from_slice(&[0; LENGTH_BYTES]);
        let start = self.bytes.len();
        let open = OpenContainer { sink: self, start };
        write(&mut *open.sink);
    }

    fn fixed(&mut self, tag: u8, content: &[u8]) {
        self.bytes.push(tag);
        self.bytes.extend_from_slice(content);
    }

    fn tagged_text(&mut self, tag: u8, text: &str) {
        let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
        self.bytes.push(tag);
        self.bytes.extend_from_slice(&length.to_le_bytes());
        self.bytes.extend_from_slice(text.as_bytes());
    }
}

pub(super) const LENGTH_BYTES: usize = 4;

/// Writes the container's length when it is left, also by a panic that the value itself catches.
struct OpenContainer<'a> {
    sink: &'a mut Sink,
    start: usize,
}

impl Drop for OpenContainer<'_> {
    fn drop(&mut self) {
        let bytes = &mut self.sink.bytes;
        let length = u32::try_from(bytes.len().saturating_sub(self.start)).unwrap_or(u32::MAX);
        if let Some(slot) = bytes.get_mut(self.start - LENGTH_BYTES..self.start) {
            slot.copy_from_slice(&length.to_le_bytes());
        }
    }
}

/// What a container holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Container {
    Seq,
    Map,
    Error,
}

/// The first `limit` bytes of `text`, down to a whole character, and how many are missing.
pub(crate) fn cut(text: &str, limit: usize) -> String {
    cut_of_length(text, limit, text.len())
}

/// The same of a text that is the beginning of one of `length` bytes.
pub(crate) fn cut_of_length(text: &str, limit: usize, length: usize) -> String {
    let kept = beginning(text, limit);
    format!("{kept}…(+{} bytes)", length.saturating_sub(kept.len()))
}

/// The first `limit` bytes, down to a whole character.
pub(crate) fn beginning(text: &str, limit: usize) -> &str {
    let end = (0..=limit.min(text.len()))
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or_default();
    text.get(..end).unwrap_or_default()
}

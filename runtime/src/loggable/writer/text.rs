//! Texts, and what stands beside them.

use std::fmt;

use super::super::text::Rendered;
use super::ValueWriter;
use crate::privacy::{Beside, Shown, ShownText};
use crate::scrub::scrubbed;
use crate::value::{MAX_TEXT_BYTES, beginning};

/// Read behind a cut, to know what is cut.
const LONGEST_SECRET: usize = 4096;

impl ValueWriter<'_> {
    /// Text.
    pub fn text(self, value: &str) {
        self.text_of_length(value, value.len());
    }

    /// The text that `Display` gives.
    pub fn display(self, value: &dyn fmt::Display) {
        self.rendered(format_args!("{value}"));
    }

    /// The text that `Debug` gives. It prints every field of a derived `Debug`: know the type.
    pub fn debug(self, value: &dyn fmt::Debug) {
        self.rendered(format_args!("{value:?}"));
    }

    fn rendered(self, arguments: fmt::Arguments<'_>) {
        let Rendered { text, length } = Rendered::new(arguments);
        self.text_of_length(&text, length);
    }

    fn text_of_length(self, text: &str, length: usize) {
        let exposure = self.shown_as();
        let limit = exposure.limit().unwrap_or(MAX_TEXT_BYTES);
        // A secret that was cut has no shape any more: it is looked for before.
        let clean = (text.len() > limit).then(|| scrubbed(beginning(text, limit + LONGEST_SECRET)));
        let text = clean.as_ref().and_then(Option::as_deref).unwrap_or(text);
        let shown = exposure.text(text, length);
        self.shown(shown);
    }

    /// Writes a text, and under a key of its own what stands beside it.
    fn shown(self, shown: Shown<ShownText<'_>>) {
        let key = self.key;
        let sink = self.open();
        let shown = match shown {
            Shown::As(shown) => shown,
            Shown::Redacted(class) => return sink.redacted(class),
        };
        sink.text(&shown.text);
        if let Some(beside) = shown.beside
            && key.write_beside(beside.suffix(), sink)
        {
            match beside {
                Beside::Previous(hash) => sink.text(&hash),
                Beside::Length(length) => sink.u64(length),
            }
        }
    }

    /// Raw bytes: only their number is written.
    pub fn bytes(self, value: &[u8]) {
        self.byte_slices([value, &[]]);
    }

    pub(in crate::loggable) fn byte_slices(self, slices: [&[u8]; 2]) {
        if let Some(shown) = self.shown_as().bytes(slices) {
            return self.shown(shown);
        }
        let count = slices.into_iter().map(<[u8]>::len).sum();
        self.scalar(&count, |sink| sink.byte_count(count));
    }
}

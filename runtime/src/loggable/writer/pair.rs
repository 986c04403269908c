//! `{"name": "password", "value": …}`: what one entry says of another.

use std::ops::Range;

use crate::privacy::{Exposure, Shown};
use crate::value::Sink;

/// Entries whose text names the value beside them, in lower case: headers, form fields, variables, tags.
const NAMING: [&str; 9] = [
    "attribute",
    "field",
    "header",
    "key",
    "name",
    "param",
    "parameter",
    "property",
    "variable",
];

/// Entries that hold what is named so.
const NAMED: [&str; 3] = ["val", "value", "values"];

/// A longer text is prose, not a name.
const LONGEST_NAME: usize = 64;

/// What is known of the pair that a map may be.
#[derive(Debug)]
pub(super) struct Pair {
    /// What the naming entries so far admit.
    admits: Exposure,
    /// Where the named values stand that came before the last of those.
    written: Vec<Range<usize>>,
}

impl Pair {
    pub(super) const fn new() -> Self {
        Self {
            admits: Exposure::Plain,
            written: Vec::new(),
        }
    }

    /// What the entries before this one admit of it.
    pub(super) fn exposure_of(&self, name: &str) -> Exposure {
        if is_one_of(&NAMED, name) {
            self.admits
        } else {
            Exposure::Plain
        }
    }

    /// Notes the entry that was written at `start`; hides what stands before it and is named by it.
    pub(super) fn note(&mut self, name: &str, start: usize, sink: &mut Sink) {
        if is_one_of(&NAMED, name) {
            self.written.extend(sink.entry_value(start));
        } else if is_one_of(&NAMING, name)
            && let Some(value) = sink.entry_value(start)
        {
            let admits = exposure_named_by(sink.text_at(value.start));
            self.admits = admits.within(self.admits);
            self.hide_written(sink);
        }
    }

    /// Entries come in any order, that of a `HashMap` for one.
    fn hide_written(&mut self, sink: &mut Sink) {
        if let Shown::Redacted(class) = self.admits.whole() {
            // The last first: hiding one moves what follows it.
            for value in self.written.drain(..).rev() {
                sink.redact(value, class);
            }
        }
    }
}

/// What a text admits of the value that it names.
pub(super) fn exposure_named_by(text: Option<&str>) -> Exposure {
    match text {
        Some(text) if text.len() <= LONGEST_NAME => Exposure::of_name(text),
        _ => Exposure::Plain,
    }
}

fn is_one_of(names: &[&str], name: &str) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

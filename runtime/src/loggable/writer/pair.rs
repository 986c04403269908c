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

/// What is known of the pair that a map, or a record, may hold.
#[derive(Debug)]
pub(crate) struct Pair {
    /// What the naming entries so far admit.
    admits: Exposure,
    /// Where the named values stand that came before the last of those.
    written: Vec<Range<usize>>,
}

impl Pair {
    pub(crate) const fn new() -> Self {
        Self {
            admits: Exposure::Plain,
            written: Vec::new(),
        }
    }

    /// What the entries before this one admit of it.
    pub(crate) fn exposure_of(&self, name: &str) -> Exposure {
        if is_one_of(&NAMED, name) {
            self.admits
        } else {
            Exposure::Plain
        }
    }

    /// Notes the entry that was written at `start`; hides what stands before it and is named by it.
    pub(crate) fn note(&mut self, name: &str, start: usize, sink: &mut Sink) {
        if is_one_of(&NAMED, name) {
            self.written.extend(sink.entry_value(start));
        } else if is_one_of(&NAMING, name)
            && let Some(value) = sink.entry_value(start)
        {
            let admits = exposure_named_at(value.start, sink);
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

/// What the text at `start` admits of the value that it names.
pub(super) fn exposure_named_at(start: usize, sink: &mut Sink) -> Exposure {
    let Some(text) = sink.text_at(start).filter(|it| it.len() <= LONGEST_NAME) else {
        return Exposure::Plain;
    };
    let (exposure, bytes) = (Exposure::of_name(text), text.len());
    sink.judge_name(bytes);
    exposure
}

/// Of `header.value`, the last part counts.
fn is_one_of(names: &[&str], name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or_default();
    names.iter().any(|known| known.eq_ignore_ascii_case(last))
}

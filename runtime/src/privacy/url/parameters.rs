//! `name=value`, wherever a URL has it: in a query, a fragment, or a path.

use super::names::exposure_of;
use super::percent::decoded;
use super::{MARK, shown_within};
use crate::privacy::Exposure;
use crate::privacy::mask::mask;

/// Most parameters of one URL whose names are judged; the values of all others are hidden.
const MOST_JUDGED: usize = 64;
/// How deep a URL inside a parameter of a URL is looked into.
const MOST_NESTED: usize = 3;
/// A longer name is none.
const LONGEST_NAME: usize = 64;
/// Something longer that has no name could be anything: a key, a reset link's secret.
const LONGEST_BARE: usize = 32;
/// Most bytes of what is shown; a record would not hold more.
const LONGEST_SHOWN: usize = 64 * 1024;

/// Decides on the parameters of one URL, and on those of the URLs inside it.
#[derive(Default)]
pub(super) struct Judge {
    judged: usize,
    nested: usize,
}

impl Judge {
    /// The path is kept, but for parameters such as `;jsessionid=…`.
    pub(super) fn path(&mut self, path: &str, out: &mut String) {
        self.pieces(path, ['/', ';'], |_, _| false, out);
    }

    /// A query or a fragment, its mark included.
    pub(super) fn query(&mut self, query: &str, out: &mut String) {
        let is_hidden = |piece: &str, after_hidden: bool| {
            // What was not encoded may have been cut out of the secret before it.
            !piece.is_empty() && (after_hidden || piece.len() > LONGEST_BARE)
        };
        self.pieces(query, ['&', '?'], is_hidden, out);
    }

    /// Shows the pieces between marks; one without a name is hidden if `is_bare_hidden` says so.
    fn pieces(
        &mut self,
        text: &str,
        marks: [char; 2],
        is_bare_hidden: impl Fn(&str, bool) -> bool,
        out: &mut String,
    ) {
        let (begin, mut after_hidden) = (out.len(), false);
        let mut rest = text;
        for piece in text.split_inclusive(|c| marks.contains(&c) || c == '#') {
            if out.len() - begin > LONGEST_SHOWN {
                return out.extend(["…(+", &rest.len().to_string(), " bytes)"]);
            }
            rest = rest.get(piece.len()..).unwrap_or_default();
            let content = piece.trim_end_matches(|c| marks.contains(&c) || c == '#');
            let mark = piece.get(content.len()..).unwrap_or_default();
            let shown = if let Some((name, value)) = named(content) {
                self.parameter(name, value)
            } else {
                let is_hidden = is_bare_hidden(content, after_hidden)
                    || content.contains('%') && self.hides_in(content);
                is_hidden.then(|| MARK.to_owned())
            };
            after_hidden = shown.is_some();
            out.push_str(shown.as_deref().unwrap_or(content));
            out.push_str(mark);
        }
    }

    /// The parameter, if it can't be shown as it is.
    fn parameter(&mut self, name: &str, value: &str) -> Option<String> {
        let plain_name = decoded(name);
        if plain_name.len() > LONGEST_NAME {
            return Some(MARK.to_owned());
        }
        self.judged += 1;
        let exposure = if self.judged > MOST_JUDGED {
            Exposure::Redacted(None)
        } else {
            exposure_of(&plain_name)
        };
        let shown = match exposure {
            Exposure::Plain | Exposure::Truncated(_) if !self.hides_in(value) => return None,
            Exposure::Masked(class) => mask(&decoded(value), class),
            _ => MARK.to_owned(),
        };
        Some(format!("{name}={shown}"))
    }

    /// Whether a value is a URL, a list of parameters or a structure with something to hide in it.
    fn hides_in(&mut self, value: &str) -> bool {
        let value = decoded(value);
        if value.contains(['{', '"']) {
            return true;
        }
        if !value.contains([':', '=', '@']) {
            return false;
        }
        if self.nested >= MOST_NESTED {
            return true;
        }
        self.nested += 1;
        let shown = shown_within(value.trim(), self);
        self.nested -= 1;
        shown != value.trim()
    }
}

/// Name and value; a text that only ends with the padding of base64 has neither.
fn named(piece: &str) -> Option<(&str, &str)> {
    let (name, value) = piece.split_once('=')?;
    let is_padding = value.chars().all(|c| c == '=');
    (!name.is_empty() && !is_padding).then_some((name, value))
}

//! Secrets that a text gives away by their shape, removed before any encoder sees them.
//!
//! The last line of defence, not the first: it knows a credential only by how it looks, or by the name before it.

mod budget;
mod copy;
mod counts;
mod find;
mod finding;
mod mark;
mod names;
mod rules;
mod text;

use find::Findings;

pub use counts::{ScrubCounts, scrub_counts};

/// The values with every recognised secret replaced; the very same bytes where there is none.
pub(crate) fn scrub(values: Vec<u8>) -> Vec<u8> {
    if copy::is_clean(&values) {
        return values;
    }
    copy::scrubbed(&values)
}

/// A text of which no part is recognised as a secret.
#[must_use]
pub fn scrub_text(text: &str) -> String {
    scrubbed(text).unwrap_or_else(|| text.to_owned())
}

/// The text without its secrets; `None` where none was recognised.
///
/// To scrub the result again changes nothing. It is no longer than eight times the text and eight bytes: the shortest
/// thing that is replaced is a value of one character, and its name and the sign between them stay.
pub(crate) fn scrubbed(text: &str) -> Option<String> {
    let mut out = without_findings(text)?;
    // A mark may bring to light what the secret stood too near to: `203-46-5918-----BEGIN PRIVATE KEY-----`.
    for _ in 1..MOST_LOOKS {
        match without_findings(&out) {
            Some(cleaner) => out = cleaner,
            None => break,
        }
    }
    Some(out)
}

/// Of a hundred thousand texts put together from secrets and signs, few needed three, none four.
const MOST_LOOKS: usize = 4;

fn without_findings(text: &str) -> Option<String> {
    let mut findings = Findings::of(text).peekable();
    findings.peek()?;
    let mut out = String::with_capacity(text.len());
    let mut rest = 0;
    for finding in findings {
        counts::hit(finding.rule);
        out.push_str(text.get(rest..finding.start).unwrap_or_default());
        out.extend([finding.quote, finding.mark, finding.quote]);
        rest = finding.end;
    }
    out.push_str(text.get(rest..).unwrap_or_default());
    Some(out)
}

/// Whether a secret was recognised; it is not counted.
fn has_secret(text: &str) -> bool {
    Findings::of(text).next().is_some()
}

#[cfg(test)]
mod tests;

//! `<password>…</password>`: elements with a forbidden name.

use candor_policy::Verdict;

use super::super::counts::Rule;
use super::super::finding::Finding;
use super::super::mark;
use super::super::names::verdict_on;
use super::super::text::Text;
use super::harmless::is_harmless;
use super::name::is_name;

/// The content of the element that begins at `at`, if it is text.
pub(super) fn element(text: Text<'_>, at: usize) -> Option<Finding<'_>> {
    const LONGEST_NAME: usize = 64;
    let name_start = at + 1;
    let window = text.window(name_start, LONGEST_NAME);
    let length = window.iter().position(|&byte| !is_name(byte))?;
    let name_end = name_start + length;
    if length == 0 || text.byte(name_end) != b'>' {
        return None;
    }
    let Verdict::Deny(class) = verdict_on(text.slice(name_start, name_end)) else {
        return None;
    };
    let start = name_end + 1;
    let end = text.run(start, |byte| byte != b'<');
    let is_secret = text.starts_with(end, "</") && !is_harmless(text.slice(start, end));
    is_secret.then(|| Finding::new(start, end, mark::of(class), Rule::NamedValue))
}

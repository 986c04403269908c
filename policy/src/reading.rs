//! Reads a whole name, however long.

use crate::judge::{Sight, judge, may_complete_a_phrase};
use crate::verdict::Verdict;
use crate::words::{Lowered, WINDOW, Words};

/// Longer than any phrase, so that one cut by the end of a window is whole in the next.
pub(crate) const STEP: usize = WINDOW / 2;

/// Says what a log may hold under `name`.
///
/// The spelling does not matter: snake, camel, kebab and dotted names get the same verdict, as do
/// capitals. It costs one or two microseconds and never touches the heap.
///
/// A name of more than 128 bytes is read in overlapping windows and gets the gravest of their
/// verdicts. No part of it is skipped; only the first window can tell a flag, and only the last one
/// what the name is about, so such a name is refused more readily.
///
/// # Examples
///
/// ```
/// use candor_policy::{classify, Class, Verdict};
///
/// assert_eq!(classify("x-api-key"), Verdict::Deny(Class::Key));
/// assert_eq!(classify("userPwd"), Verdict::Deny(Class::Password));
/// assert_eq!(classify("password_changed_at"), Verdict::Allow);
/// assert_eq!(classify("tokens_refreshed"), Verdict::Allow);
/// assert_eq!(classify("secretary"), Verdict::Allow);
/// ```
#[must_use]
#[doc(alias = "sensitive")]
#[doc(alias = "pii")]
#[doc(alias = "redact")]
pub fn classify(name: &str) -> Verdict {
    let mut gravest = Verdict::Allow;
    each_window(name, |words, sight| {
        gravest = gravest.graver(judge(words, sight));
    });
    gravest
}

/// Hands out the words of each window.
pub(crate) fn each_window(name: &str, mut read: impl FnMut(&[&str], Sight)) {
    let name = bare(name).as_bytes();
    let last_start = name.len().saturating_sub(STEP).max(1);
    for start in (0..last_start).step_by(STEP) {
        let end = name.len().min(start + WINDOW);
        let window = name.get(start..end).unwrap_or_default();
        let sight = Sight {
            of_the_start: start == 0,
            of_the_end: end == name.len(),
        };
        let lowered = Lowered::of(window);
        read(Words::read(window, &lowered).as_slice(), sight);
    }
}

/// The name without the mark of a raw identifier.
pub(crate) fn bare(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// Whether the verdict on `name` may depend on the name of what it is a part of.
///
/// Where it may, a program that knows the surrounding name should judge both together: `card.number`. `true` says no
/// more than that it is worth asking.
///
/// # Examples
///
/// ```
/// use candor_policy::{Class, Verdict, classify, depends_on_context};
///
/// assert!(depends_on_context("number"));
/// assert_eq!(classify("number"), Verdict::Allow);
/// assert_eq!(classify("card.number"), Verdict::Deny(Class::Financial));
/// assert!(!depends_on_context("quantity"));
/// ```
#[must_use]
pub fn depends_on_context(name: &str) -> bool {
    let name = name.strip_prefix("r#").unwrap_or(name).as_bytes();
    let lowered = Lowered::of(name);
    name.len() > WINDOW || may_complete_a_phrase(Words::read(name, &lowered).as_slice())
}

//! The rules in one text, for the program to carry: the run-time crate takes it apart.

use super::file::Rules;
use super::find::FILE_NAME;

/// Separates the entries, as in the texts of a call site.
const FIELD: &str = "\u{1f}";
/// Separates an entry from what is said of it.
const NOTE: char = '\u{1e}';

/// `candor.toml` and `pii mask`, then `forbid name` and `allow name`, each with its class or reason.
pub(super) fn pack(rules: &Rules) -> String {
    let first = [
        FILE_NAME.to_owned(),
        format!("pii {}", rules.personal.as_str()),
    ];
    let forbidden = rules.forbidden.iter();
    let forbidden =
        forbidden.map(|(phrase, class)| format!("forbid {phrase}{NOTE}{}", class.as_str()));
    let allowed = rules.allowed.iter();
    let allowed = allowed.map(|(name, reason)| format!("allow {name}{NOTE}{reason}"));
    let entries: Vec<String> = first.into_iter().chain(forbidden).chain(allowed).collect();
    entries.join(FIELD)
}

//! The rules in one text, for the program to carry: the run-time crate takes it apart.

use super::file::Rules;
use super::find::FILE_NAME;

/// Separates the entries, as in the texts of a call site.
const FIELD: char = '\u{1f}';
/// Separates an entry from what is said of it.
const NOTE: char = '\u{1e}';

/// `candor.toml` and `pii mask`, then `forbid name` and `allow name`, each with its class or reason.
pub(super) fn pack(rules: &Rules) -> String {
    let mut packed = format!("{FILE_NAME}{FIELD}pii {}", rules.personal.as_str());
    for (phrase, class) in &rules.forbidden {
        packed += &format!("{FIELD}forbid {phrase}{NOTE}{}", class.as_str());
    }
    for (name, reason) in &rules.allowed {
        packed += &format!("{FIELD}allow {name}{NOTE}{reason}");
    }
    packed
}

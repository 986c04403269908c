//! Keyed hashes: equal values can be recognised, and nothing is shown of them.

use candor_policy::Class;
use zeroize::Zeroizing;

use super::keys::{HashKeys, keys};

/// The hash of one value.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Hashed {
    pub(super) current: String,
    /// With the key before the present one, while both are in use.
    pub(super) previous: Option<String>,
}

/// `None` where there is no key, or where a hash would hide nothing.
pub(super) fn hash_text(text: &str, class: Option<Class>) -> Option<Hashed> {
    hash_text_with(keys()?, text, class)
}

/// The same for bytes that lie in two slices.
pub(super) fn hash_bytes(bytes: [&[u8]; 2], class: Option<Class>) -> Option<Hashed> {
    hash_with(keys()?, bytes, class)
}

fn hash_text_with(keys: &HashKeys, text: &str, class: Option<Class>) -> Option<Hashed> {
    let canonical = canonical(text, class);
    hash_with(keys, [canonical.as_bytes(), &[]], class)
}

fn hash_with(keys: &HashKeys, value: [&[u8]; 2], class: Option<Class>) -> Option<Hashed> {
    // Checked where the call is compiled too; this is for classes that are only known now.
    if class.is_some_and(|class| !class.can_be_hashed()) {
        return None;
    }
    let previous = keys.previous.as_ref();
    Some(Hashed {
        current: keys.current.hash(class, value)?,
        previous: previous.and_then(|key| key.hash(class, value)),
    })
}

/// One spelling for all of the same meaning, or equal people would differ.
fn canonical(text: &str, class: Option<Class>) -> Zeroizing<String> {
    let mut canonical = Zeroizing::new(String::with_capacity(text.len()));
    match class {
        Some(Class::Email) => {
            canonical.push_str(text.trim());
            canonical.make_ascii_lowercase();
        }
        Some(Class::Phone) if has_ascii_digits_alone(text) => {
            let is_plus = text.trim_start().starts_with('+');
            canonical.extend(is_plus.then_some('+'));
            canonical.extend(text.chars().filter(char::is_ascii_digit));
        }
        _ => canonical.push_str(text),
    }
    canonical
}

/// Whether nothing is lost with all that is no digit: `n/a` is no number, and other scripts have digits too.
fn has_ascii_digits_alone(text: &str) -> bool {
    let mut digits = text.chars().filter(|c| c.is_numeric()).peekable();
    digits.peek().is_some() && digits.all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests;

//! The words that stand where a secret stood: of fixed width, never a part of it.

use candor_policy::Class;

/// User information of a URL.
pub(super) const URL_PASSWORD: &str = "[redacted:url password]";
/// What somebody sent, quoted by the error that it caused.
pub(super) const INPUT: &str = "[redacted:input]";

/// What is written for a secret of this class.
pub(super) const fn of(class: Class) -> &'static str {
    match class {
        Class::Password => "[redacted:password]",
        Class::Secret => "[redacted:secret]",
        Class::Key => "[redacted:api key]",
        Class::PrivateKey => "[redacted:private key]",
        Class::Token => "[redacted:token]",
        Class::Otp => "[redacted:one-time code]",
        Class::Credential => "[redacted:credential]",
        Class::ConnectionString => "[redacted:connection string]",
        Class::Session => "[redacted:session id]",
        Class::Financial => "[redacted:account or card number]",
        Class::CardSecurity => "[redacted:card security code or pin]",
        Class::GovernmentId => "[redacted:government id]",
        Class::Ambiguous => "[redacted:ambiguous name]",
        Class::Email => "[redacted:email address]",
        Class::Phone => "[redacted:phone number]",
    }
}

/// The bytes of the mark that `text` begins with, of this scrubber or of a redacted field.
pub(super) fn length_at(text: &str) -> Option<usize> {
    let after = text.strip_prefix("[redacted")?;
    if after.starts_with(']') {
        return Some("[redacted]".len());
    }
    let of_classes = Class::ALL.into_iter().map(of);
    of_classes
        .chain([URL_PASSWORD, INPUT])
        .find(|mark| text.starts_with(mark))
        .map(str::len)
}

#[cfg(test)]
mod tests {
    use super::{INPUT, URL_PASSWORD, length_at, of};
    use candor_policy::Class;

    #[test]
    fn a_mark_names_the_class_and_is_known_again() {
        for class in Class::ALL {
            assert_eq!(of(class), format!("[redacted:{}]", class.as_str()));
        }
        for mark in ["[redacted]", INPUT, URL_PASSWORD, of(Class::Token)] {
            assert_eq!(length_at(&format!("{mark}x")), Some(mark.len()));
        }
        assert_eq!(length_at("[redacted:hunter2]"), None);
        assert_eq!(length_at("[redacted"), None);
    }
}

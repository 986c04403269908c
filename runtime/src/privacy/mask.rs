//! Masked forms: enough to recognise a value by, not enough to use it.

use candor_policy::Class;

/// Of fixed width, since a value's length is information too.
const MASK: &str = "***";
/// Fewest digits of a telephone number that keeps some of them.
const MIN_PHONE_DIGITS: usize = 8;
const SHOWN_PHONE_DIGITS: usize = 4;

/// The masked form of `text`; what is neither an e-mail address nor a telephone number is hidden whole.
pub(super) fn mask(text: &str, class: Option<Class>) -> String {
    match class {
        Some(Class::Email) => email(text),
        Some(Class::Phone) => phone(text),
        None if text.contains('@') => email(text),
        Some(_) | None => MASK.to_owned(),
    }
}

/// `user@example.com` becomes `u***@example.com`; a local part of one letter is hidden.
fn email(text: &str) -> String {
    // The last `@`: a quoted local part may hold others, and what stands before them.
    let Some((local, domain)) = text.trim().rsplit_once('@') else {
        return MASK.to_owned();
    };
    if !is_host_name(domain) {
        return MASK.to_owned();
    }
    // Of a letter that is written as several characters the first is shown; what is drawn onto it counts as nothing.
    let mut letters = local.chars().filter(|&c| !is_mark(c));
    match (letters.next(), letters.next()) {
        (Some(first), Some(_)) => format!("{first}{MASK}@{domain}"),
        _ => format!("{MASK}@{domain}"),
    }
}

/// Accents that combine with the letter before them.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}')
}

/// What follows the `@` is shown, so it must be what it looks like.
fn is_host_name(domain: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    domain.contains('.') && domain.split('.').all(is_label)
}

/// `+49 170 1234567` becomes `***4567`; a short number is hidden.
fn phone(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let shown_from = digits.len().saturating_sub(SHOWN_PHONE_DIGITS);
    match digits.get(shown_from..) {
        Some(last) if digits.len() >= MIN_PHONE_DIGITS => format!("{MASK}{last}"),
        _ => MASK.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use candor_policy::Class;

    use super::mask;

    #[track_caller]
    fn check(text: &str, class: Option<Class>, expected: &str) {
        assert_eq!(mask(text, class), expected);
    }

    #[test]
    fn an_email_keeps_its_first_letter_and_its_domain() {
        check("user@example.com", Some(Class::Email), "u***@example.com");
        check("é1@example.com", None, "é***@example.com");
        check("e\u{301}1@example.com", None, "e***@example.com");
        check(" user@example.com\n", None, "u***@example.com");
        check(
            "\"a@b\"@example.com",
            Some(Class::Email),
            "\"***@example.com",
        );
    }

    #[test]
    fn what_is_too_short_or_no_address_is_hidden() {
        check("u@example.com", Some(Class::Email), "***@example.com");
        check("e\u{301}@example.com", None, "***@example.com");
        check("@example.com", Some(Class::Email), "***@example.com");
        check("not an address", Some(Class::Email), "***");
        check("", Some(Class::Email), "***");
        check("free text", None, "***");
        check("P@hunter2-secret", None, "***");
        check("x@y.com; password=hunter2", Some(Class::Email), "***");
    }

    #[test]
    fn a_phone_number_keeps_four_digits() {
        check("+49 170 1234567", Some(Class::Phone), "***4567");
        check("110", Some(Class::Phone), "***");
    }

    #[test]
    fn a_secret_is_never_shown_in_part() {
        check("hunter2@example.com", Some(Class::Password), "***");
    }
}

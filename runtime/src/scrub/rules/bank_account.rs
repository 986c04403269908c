//! International bank account numbers: a country, its length, and the check digits of ISO 13616.

use candor_policy::Class;

use super::super::counts::Rule;
use super::super::finding::Finding;
use super::super::mark;
use super::super::text::{Text, is_alphanumeric};

/// Countries of the registry, with the length of their numbers.
const COUNTRIES: &[(&str, usize)] = &[
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("AZ", 28),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BH", 22),
    ("BI", 27),
    ("BR", 29),
    ("BY", 28),
    ("CH", 21),
    ("CR", 22),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DJ", 27),
    ("DK", 18),
    ("DO", 28),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FK", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("GT", 28),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IQ", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("KZ", 20),
    ("LB", 28),
    ("LC", 32),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("LY", 25),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MN", 20),
    ("MR", 27),
    ("MT", 31),
    ("MU", 30),
    ("NI", 28),
    ("NL", 18),
    ("NO", 15),
    ("OM", 23),
    ("PK", 24),
    ("PL", 28),
    ("PS", 29),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("RU", 33),
    ("SA", 24),
    ("SC", 31),
    ("SD", 18),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("SO", 23),
    ("ST", 25),
    ("SV", 28),
    ("TL", 23),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
    ("VA", 22),
    ("VG", 24),
    ("XK", 20),
    ("YE", 30),
];

/// The account that the word from `start` to `end` is, or begins in groups of four.
pub(super) fn look(text: Text<'_>, start: usize, end: usize) -> Option<Finding<'_>> {
    let is_capital = |place: usize| text.byte(start + place).is_ascii_uppercase();
    let is_digit = |place: usize| text.byte(start + place).is_ascii_digit();
    if !(is_capital(0) && is_capital(1) && is_digit(2) && is_digit(3)) {
        return None;
    }
    let country = text.slice(start, start + 2);
    let &(_, length) = COUNTRIES.iter().find(|(known, _)| *known == country)?;
    let account = if end - start == 4 {
        grouped_end(text, start, length)?
    } else if end - start == length {
        end
    } else {
        return None;
    };
    let is_account = has_check_digits(text.slice(start, account));
    is_account.then(|| {
        let mark = mark::of(Class::Financial);
        Finding::new(start, account, mark, Rule::BankAccount)
    })
}

/// Where `length` letters and digits end that stand in groups of four.
fn grouped_end(text: Text<'_>, start: usize, length: usize) -> Option<usize> {
    let end = start + length + (length - 1) / 4;
    let is_grouped = (0..end - start).all(|place| {
        let byte = text.byte(start + place);
        if place % 5 == 4 {
            byte == b' '
        } else {
            byte.is_ascii_uppercase() || byte.is_ascii_digit()
        }
    });
    (is_grouped && !is_alphanumeric(text.byte(end))).then_some(end)
}

/// The number that the account makes with its head at its end and letters as numbers leaves 1 when divided by 97.
fn has_check_digits(account: &str) -> bool {
    let (head, body) = account.split_at_checked(4).unwrap_or_default();
    let mut rest = 0_u32;
    for byte in body.bytes().chain(head.bytes()) {
        rest = match byte {
            b'0'..=b'9' => rest * 10 + u32::from(byte - b'0'),
            b'A'..=b'Z' => rest * 100 + u32::from(byte - b'A') + 10,
            b' ' => rest,
            _ => return false,
        } % 97;
    }
    rest == 1
}

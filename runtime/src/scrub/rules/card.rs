//! Payment card numbers: the issuer's range, its lengths and the Luhn digit, together or in their usual groups.

use candor_policy::Class;

use super::super::counts::Rule;
use super::super::finding::Finding;
use super::super::mark;
use super::super::text::{Text, is_alphanumeric};

/// How the digits of a card are grouped when it is written for people.
const GROUPINGS: [&[usize]; 4] = [&[4, 4, 4, 4, 3], &[4, 4, 4, 4], &[4, 6, 5], &[4, 6, 4]];
const LONGEST: usize = 19;

/// The card whose first run of digits is from `start` to `end`.
pub(super) fn look(text: Text<'_>, start: usize, end: usize) -> Option<Finding<'_>> {
    let is_like_one = end - start == 4 && b" -".contains(&text.byte(end)) || end - start >= 13;
    if !is_like_one || !is_free_before(text, start) || is_called_id(text, start) {
        return None;
    }
    if end - start == 4 {
        return GROUPINGS
            .iter()
            .find_map(|grouping| grouped(text, start, grouping));
    }
    let digits = text.slice(start, end);
    let is_card = is_card(digits.as_bytes())
        && is_free_after(text, end)
        && (has_usual_length(digits) || is_called_card(text, start));
    is_card.then(|| Finding {
        quote: quote_of_name(text, start),
        ..found(start, end)
    })
}

/// The mark of the name before a bare number of JSON, which a text in its place needs too.
fn quote_of_name(text: Text<'_>, start: usize) -> &str {
    const MOST: usize = 8;
    let colon = text.back(start, MOST, |byte| byte == b' ');
    if text.before(colon) != b':' {
        return "";
    }
    let end = colon - 1;
    text.slice(
        text.back(end, MOST, |byte| matches!(byte, b'"' | b'\\')),
        end,
    )
}

fn grouped<'t>(text: Text<'t>, start: usize, grouping: &[usize]) -> Option<Finding<'t>> {
    let separator = text.byte(start + 4);
    if !b" -".contains(&separator) {
        return None;
    }
    let mut digits = [0; LONGEST];
    let mut slots = digits.iter_mut();
    let mut at = start;
    for (index, &length) in grouping.iter().enumerate() {
        if index > 0 {
            if text.byte(at) != separator {
                return None;
            }
            at += 1;
        }
        for (&byte, slot) in text.window(at, length).iter().zip(&mut slots) {
            *slot = byte;
        }
        at += length;
    }
    let count = grouping.iter().sum();
    let is_card = digits.get(..count).is_some_and(is_card) && is_free_after(text, at);
    is_card.then(|| found(start, at))
}

fn found<'t>(start: usize, end: usize) -> Finding<'t> {
    let mark = mark::of(Class::Financial);
    Finding::new(start, end, mark, Rule::CardNumber)
}

/// Not in a word, a fraction, an id or a longer number.
fn is_free_before(text: Text<'_>, start: usize) -> bool {
    let (last, one_before) = (text.before(start), text.nth_before(start, 2));
    match last {
        b'_' => false,
        b'.' | b'-' | b',' => !one_before.is_ascii_digit(),
        _ => true,
    }
}

/// `order_id=4539…`: one in ten ids of that length has the digit of a card.
fn is_called_id(text: Text<'_>, start: usize) -> bool {
    const NEAR: usize = 8;
    let name = text.back(start, NEAR, |byte| b"\"\\ =:".contains(&byte));
    name < start && (text.ends_with(name, "_id") || text.ends_with(name, "Id"))
}

fn is_free_after(text: Text<'_>, end: usize) -> bool {
    let (next, after) = (text.byte(end), text.byte(end + 1));
    let goes_on = matches!(next, b'.' | b'-' | b',') && is_alphanumeric(after);
    !is_alphanumeric(next) && next != b'_' && !goes_on
}

fn is_card(digits: &[u8]) -> bool {
    (13..=LONGEST).contains(&digits.len()) && is_issued(digits) && has_luhn_digit(digits)
}

/// Ids and times of 13 and of 17 to 19 digits are many, cards of that length few.
fn has_usual_length(digits: &str) -> bool {
    (14..=16).contains(&digits.len())
}

fn is_called_card(text: Text<'_>, start: usize) -> bool {
    const NEAR: usize = 24;
    let before = text.window(start.saturating_sub(NEAR).max(text.settled()), NEAR);
    let before = before.to_ascii_lowercase();
    ["card", "visa", "pan", "maestro"].iter().any(|word| {
        before
            .windows(word.len())
            .any(|part| part == word.as_bytes())
    })
}

/// The ranges of ISO/IEC 7812 that the large networks use, with their lengths.
fn is_issued(digits: &[u8]) -> bool {
    let Some(head) = digits.get(..6) else {
        return false;
    };
    let first = |count: usize| {
        head.iter().take(count).fold(0_u32, |number, digit| {
            number * 10 + u32::from(digit.wrapping_sub(b'0'))
        })
    };
    let length = digits.len();
    match first(1) {
        // Visa
        4 => matches!(length, 13 | 16 | 19),
        // Mastercard; American Express; Diners Club; JCB; Mir
        _ if (51..=55).contains(&first(2)) || (2221..=2720).contains(&first(4)) => length == 16,
        _ if matches!(first(2), 34 | 37) => length == 15,
        _ if (300..=305).contains(&first(3)) || matches!(first(2), 36 | 38 | 39) => {
            matches!(length, 14 | 16)
        }
        _ if (3528..=3589).contains(&first(4)) => length == 16,
        _ if (2200..=2204).contains(&first(4)) => length == 16,
        // Discover, UnionPay, Maestro
        _ if first(4) == 6011 || (644..=659).contains(&first(3)) || first(2) == 62 => length >= 16,
        _ => {
            matches!(
                first(4),
                5018 | 5020 | 5038 | 5893 | 6304 | 6759 | 6761..=6763
            ) && length >= 16
        }
    }
}

fn has_luhn_digit(digits: &[u8]) -> bool {
    let mut sum = 0_u32;
    for (place, digit) in digits.iter().rev().enumerate() {
        if !digit.is_ascii_digit() {
            return false;
        }
        let digit = u32::from(digit.wrapping_sub(b'0'));
        sum += match (place % 2, digit) {
            (0, digit) => digit,
            (_, digit) if digit > 4 => digit * 2 - 9,
            (_, digit) => digit * 2,
        };
    }
    sum.is_multiple_of(10)
}

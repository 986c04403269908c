//! What a run of digits can be part of: a card, an account, a person's number, a token.

use candor_policy::{Class, Verdict};

use super::super::counts::Rule;
use super::super::finding::{Finding, Look};
use super::super::mark;
use super::super::names::verdict_on;
use super::super::text::{LONGEST_LOOK_BACK, Text, is_alphanumeric, is_base64url, looks_random};
use super::name::is_name;
use super::{bank_account, card, vendor, web_token};

/// The digits that begin at `at`, and the word that they stand in.
pub(super) fn look(text: Text<'_>, at: usize) -> Look<'_> {
    // `%3D` is one character, and no part of the word behind it.
    if text.before(at) == b'%' && text.byte(at + 1).is_ascii_hexdigit() {
        return Look::Skip(at + 2);
    }
    let end = text.run(at, |byte| byte.is_ascii_digit());
    // The first track of a card begins with `%B` and its number.
    let is_track = text.ends_with(at, "%B");
    if is_alphanumeric(text.before(at)) && !text.begins_word(at) && !is_track {
        return in_word(text, at);
    }
    if is_alphanumeric(text.byte(end)) && end - at < 8 {
        return Look::Skip(end);
    }
    let found = card::look(text, at, end)
        .or_else(|| person_number(text, at, end))
        .or_else(|| vendor::bot(text, at, end));
    found.map_or(Look::Skip(end), Look::Found)
}

/// The rest of the word is skipped: what could begin in it begins a word, but for a web token.
fn in_word(text: Text<'_>, at: usize) -> Look<'_> {
    const SHORTEST_SECRET: usize = 15;
    let end = text.run(at, is_alphanumeric);
    let mut start = text.back(at, LONGEST_LOOK_BACK, is_alphanumeric);
    if let Some(account) = bank_account::look(text, start, end) {
        return Look::Found(account);
    }
    let bot = text.back(at, LONGEST_LOOK_BACK, |byte| byte.is_ascii_alphabetic());
    if text.slice(bot, at).ends_with("bot") {
        let digits_end = text.run(at, |byte| byte.is_ascii_digit());
        if let Some(found) = vendor::bot(text, at, digits_end) {
            return Look::Found(found);
        }
    }
    if end - start < SHORTEST_SECRET {
        return Look::Skip(end);
    }
    if let Some(found) = web_token_in(text, at, end) {
        return Look::Found(found);
    }
    while start < at && !text.begins_word(start) {
        start += 1;
    }
    let words = [start, after_escape(text, start)];
    let token = words
        .into_iter()
        .find_map(|start| vendor::word(text, start, end));
    token
        .or_else(|| spoken(text, start, end))
        .map_or(Look::Skip(end), Look::Found)
}

/// `refresh_token a1b2…`: a secret with nothing but a blank between it and its name.
fn spoken(text: Text<'_>, start: usize, end: usize) -> Option<Finding<'_>> {
    /// Longer ones, and those with digits, are ids that change with every record.
    const LONGEST_NAME: usize = 32;
    if text.before(start) != b' ' || !text.nth_before(start, 2).is_ascii_alphabetic() {
        return None;
    }
    let is_part = |byte: u8| byte.is_ascii_alphabetic() || byte == b'_' || byte == b'-';
    let name = text.back(start - 1, LONGEST_NAME, is_part);
    if is_name(text.before(name)) || !looks_random(text.slice(start, end)) {
        return None;
    }
    let Verdict::Deny(class @ (Class::Password | Class::Token | Class::Key)) =
        verdict_on(text.slice(name, start - 1))
    else {
        return None;
    };
    let end = text.run(end, |byte| is_base64url(byte) || b"+/=".contains(&byte));
    Some(Finding::new(start, end, mark::of(class), Rule::NamedValue))
}

fn web_token_in(text: Text<'_>, start: usize, end: usize) -> Option<Finding<'_>> {
    let word = text.window(start, end - start);
    let place = word.iter().position(|&byte| byte == b'J')?;
    let before = start + place + 1;
    web_token::look(text, before - 1).or_else(|| {
        let inner = text.slice(before, end).find("eyJ")?;
        web_token::look(text, before + inner + 2)
    })
}

/// `\nAKIA…` and `%3DAKIA…`: where the word begins behind the escape that its run of letters begins with.
fn after_escape(text: Text<'_>, start: usize) -> usize {
    let length = match text.before(start) {
        b'\\' if text.byte(start) == b'u' => 5,
        b'\\' => 1,
        b'%' => 2,
        _ => 0,
    };
    start + length
}

/// `203-46-5918`, with the ranges that the Social Security Administration gives out.
fn person_number(text: Text<'_>, start: usize, area_end: usize) -> Option<Finding<'_>> {
    if area_end - start != 3 || text.byte(area_end) != b'-' {
        return None;
    }
    let end = start + "203-46-5918".len();
    let area = text.slice(start, area_end);
    let (group, serial) = (text.slice(start + 4, start + 6), text.slice(start + 7, end));
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let has_form = text.byte(start + 6) == b'-'
        && group.len() == 2
        && serial.len() == 4
        && is_digits(group)
        && is_digits(serial);
    let is_given_out = !matches!(area, "000" | "666")
        && !area.starts_with('9')
        && group != "00"
        && serial != "0000";
    let is_alone = !b"-_.".contains(&text.before(start))
        && !is_alphanumeric(text.byte(end))
        && !b"-_".contains(&text.byte(end));
    (has_form && is_given_out && is_alone).then(|| {
        let mark = mark::of(Class::GovernmentId);
        Finding::new(start, end, mark, Rule::GovernmentId)
    })
}

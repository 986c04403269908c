//! Quoted texts, as `Debug`, JSON, JSON inside JSON, or a shell writes them.

use super::super::text::Text;

/// Where the content of a quoted text is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quoted {
    pub(super) start: usize,
    /// At the closing mark, or at the end of a text that was cut.
    pub(super) end: usize,
}

/// The quoted text whose mark, or whose first backslash, is at `at`.
pub(super) fn at(text: Text<'_>, at: usize) -> Option<Quoted> {
    /// Three levels of JSON inside JSON.
    const MOST_BACKSLASHES: usize = 7;
    let open = at
        + text
            .window(at, MOST_BACKSLASHES + 1)
            .iter()
            .take_while(|&&byte| byte == b'\\')
            .count();
    let quote = text.byte(open);
    let level = open - at;
    if !matches!(quote, b'"' | b'\'' | b'`') || !(level + 1).is_power_of_two() {
        return None;
    }
    let start = open + 1;
    let end = closing(text, start, quote, level).unwrap_or(text.len());
    Some(Quoted { start, end })
}

/// Where the content ends.
///
/// A mark inside the content has more backslashes than the outer ones: for each level, one that escapes it and one for
/// each that stood there before. What is left of an even share of backslashes is content that ends with some.
fn closing(text: Text<'_>, start: usize, quote: u8, level: usize) -> Option<usize> {
    let mut backslashes = 0;
    for (offset, &byte) in text.window(start, usize::MAX).iter().enumerate() {
        if byte == quote && closes(backslashes, quote, level) {
            let at = start + offset;
            return Some(at - level.min(offset));
        }
        backslashes = if byte == b'\\' { backslashes + 1 } else { 0 };
    }
    None
}

const fn closes(backslashes: usize, quote: u8, level: usize) -> bool {
    // Nothing is escaped between backticks.
    quote == b'`' || (backslashes >= level && (backslashes - level).is_multiple_of(2 * (level + 1)))
}

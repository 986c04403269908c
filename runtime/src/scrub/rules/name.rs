//! The name before `:` or `=`.

use super::super::text::Text;

/// Longer names are no names, and judging them would cost time.
const LONGEST: usize = 64;

/// A name, and how it is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name<'t> {
    pub(super) start: usize,
    pub(super) end: usize,
    /// The quotation mark behind it, with its backslashes; empty without one.
    pub(super) quote: &'t str,
    /// Whether it is a parameter of a query.
    pub(super) is_query: bool,
}

pub(super) const fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}

/// The name that ends at `mark`, but for blanks, quotation marks and brackets.
pub(super) fn before(text: Text<'_>, mark: usize) -> Option<Name<'_>> {
    const MOST_BLANKS: usize = 32;
    let blanks = |byte: u8| byte == b' ' || byte == b'\t';
    let mut end = text.back(mark, MOST_BLANKS, blanks);
    let is_bracketed = matches!(text.before(end), b']' | b')');
    if is_bracketed {
        end -= 1;
    }
    let quote_end = end;
    if matches!(text.before(end), b'"' | b'\'' | b'`') {
        end = text.back(end - 1, LONGEST, |byte| byte == b'\\');
    }
    let quote = text.slice(end, quote_end);
    let is_part = |byte: u8| is_name(byte) || is_bracketed && byte == b'[';
    let start = text.back(end, LONGEST, is_part);
    let start = start + escape_length(text, start, end);
    (start < end).then(|| Name {
        start,
        end,
        quote: if is_bracketed { "" } else { quote },
        is_query: is_parameter(text, start),
    })
}

/// The name before `%3D`.
pub(super) fn encoded_before(text: Text<'_>, mark: usize) -> &str {
    let start = text.back(mark, LONGEST, is_name);
    text.slice(start + escape_length(text, start, mark), mark)
}

/// Hexadecimal digits that belong to `%26` or `\u0026` before the name.
fn escape_length(text: Text<'_>, start: usize, end: usize) -> usize {
    let are_hex = |from: usize, count: usize| {
        let digits = text.window(from, count);
        end - start > count && digits.iter().all(u8::is_ascii_hexdigit)
    };
    match text.before(start) {
        b'%' if are_hex(start, 2) => 2,
        b'\\' if text.byte(start) == b'u' && are_hex(start + 1, 4) => 5,
        _ => 0,
    }
}

fn is_parameter(text: Text<'_>, start: usize) -> bool {
    matches!(text.before(start), b'?' | b'&')
        || text.ends_with(start, "&amp;")
        || text.ends_with(start, "\\u0026")
}

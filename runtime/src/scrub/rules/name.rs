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

/// What names are made of.
#[expect(
    clippy::indexing_slicing,
    reason = "the compiler evaluates it: an index out of bounds would not compile"
)]
static PARTS: [bool; 256] = {
    let mut parts = [false; 256];
    let mut byte = 0_u8;
    loop {
        parts[byte as usize] = byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
        if byte == u8::MAX {
            break parts;
        }
        byte += 1;
    }
};

#[inline]
pub(super) fn is_name(byte: u8) -> bool {
    PARTS.get(usize::from(byte)).copied().unwrap_or_default()
}

/// Where the name is that ends at `mark`, but for blanks, a quotation mark and a bracket; and the end of those.
#[inline]
pub(super) fn place_before(text: Text<'_>, mark: usize) -> (usize, usize) {
    const MOST_BLANKS: usize = 32;
    let mut end = mark;
    if matches!(text.before(end), b' ' | b'\t') {
        end = text.back(mark, MOST_BLANKS, |byte| matches!(byte, b' ' | b'\t'));
    }
    let is_bracketed = matches!(text.before(end), b']' | b')');
    end -= usize::from(is_bracketed);
    if matches!(text.before(end), b'"' | b'\'' | b'`') {
        end -= 1;
        if text.before(end) == b'\\' {
            end = text.back(end, LONGEST, |byte| byte == b'\\');
        }
    }
    let start = if is_bracketed {
        text.back(end, LONGEST, |byte| is_name(byte) || byte == b'[')
    } else {
        text.back(end, LONGEST, is_name)
    };
    (start + escape_length(text, start, end), end)
}

/// The name at a place, with what is around it.
pub(super) fn at(text: Text<'_>, (start, end): (usize, usize)) -> Name<'_> {
    let quote_end = text.run(end, |byte| byte == b'\\');
    let is_quoted = matches!(text.byte(quote_end), b'"' | b'\'' | b'`');
    let is_bracketed = matches!(text.byte(quote_end + 1), b']' | b')');
    let quote = if is_quoted && !is_bracketed {
        text.slice(end, quote_end + 1)
    } else {
        ""
    };
    Name {
        start,
        end,
        quote,
        is_query: is_parameter(text, start),
    }
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

//! How far a value goes that stands behind a name.

use super::super::mark;
use super::super::text::Text;
use super::quoted::{self, Quoted};

/// What a value looks like, and where its content is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    pub(super) form: Form,
    pub(super) start: usize,
    pub(super) end: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// The content of a quoted text.
    Quoted,
    /// `Name(…)`, `Name { … }`, `[…]`: as `Debug` and JSON print it.
    Structure,
    Word,
}

/// How a value is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    /// A parameter of a query: `&` and `#` end it.
    pub(super) is_query: bool,
    /// What is in brackets belongs to it.
    pub(super) has_structures: bool,
    /// A word is read so far.
    pub(super) most_bytes: usize,
}

/// The value that begins at `start`.
pub(super) fn of_value(text: Text<'_>, start: usize, reading: Reading) -> Extent {
    if let Some(quoted) = quoted_value(text, start) {
        return Extent {
            form: Form::Quoted,
            start: quoted.start,
            end: quoted.end,
        };
    }
    // `[]string{…}`, as Go prints it.
    let is_slice = text.starts_with(start, "[]") && text.byte(start + 2).is_ascii_alphabetic();
    let type_start = start + if is_slice { 2 } else { 0 };
    let name_end = text.run_within(type_start, type_start + LONGEST_TYPE, is_type);
    let is_apart = name_end > start && text.starts_with(name_end, " {");
    let open = name_end + usize::from(is_apart);
    let is_structure = reading.has_structures && b"([{".contains(&text.byte(open));
    if is_structure && !text.starts_with(open, "[redacted") {
        return Extent {
            form: Form::Structure,
            start,
            end: whole_word(text, structure_end(text, open), reading),
        };
    }
    Extent {
        form: Form::Word,
        start,
        end: word_end(text, start, reading),
    }
}

/// `"…"`, `b"…"`, `Some("…")`.
fn quoted_value(text: Text<'_>, start: usize) -> Option<Quoted> {
    let start = if text.starts_with(start, "Some(") {
        text.run(start + "Some(".len(), |byte| byte.is_ascii_whitespace())
    } else {
        start
    };
    let prefix = text.run(start, |byte| byte == b'b' || byte == b'r' || byte == b'u');
    let is_prefix = prefix - start <= 2;
    quoted::at(text, if is_prefix { prefix } else { start })
}

/// Letters that follow a bracket without a blank belong to the value too.
fn whole_word(text: Text<'_>, end: usize, reading: Reading) -> usize {
    let next = text.byte(end);
    if next.is_ascii_alphanumeric() || !next.is_ascii() {
        return word_end(text, end, reading);
    }
    end
}

/// Longer names of types are none.
const LONGEST_TYPE: usize = 64;

fn is_type(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Behind the bracket that closes the one at `open`, or at the end of a text that was cut.
fn structure_end(text: Text<'_>, open: usize) -> usize {
    let mut depth = 0_usize;
    let mut quote = None;
    let mut is_escaped = false;
    for (offset, &byte) in text.window(open, usize::MAX).iter().enumerate() {
        match quote {
            Some(mark) if byte == mark && !is_escaped => quote = None,
            Some(_) => {}
            None => match byte {
                b'"' if !is_escaped => quote = Some(byte),
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            },
        }
        is_escaped = byte == b'\\' && !is_escaped;
        if depth == 0 && quote.is_none() {
            return open + offset + 1;
        }
    }
    text.len()
}

/// The end of a bare value: at a blank, or at a mark behind which something else begins.
pub(super) fn word_end(text: Text<'_>, start: usize, reading: Reading) -> usize {
    let most = start.saturating_add(reading.most_bytes).min(text.len());
    // The words of a mark are no ends.
    let mut at = start + mark::length_at(text.rest(start)).unwrap_or_default();
    let mut depth = 0_usize;
    loop {
        at = text.run_within(at, most, |byte| !is_mark(byte));
        let byte = text.byte(at);
        let ends = match byte {
            b'(' | b'[' | b'{' => {
                depth += 1;
                false
            }
            b')' | b']' | b'}' if depth > 0 => {
                depth -= 1;
                false
            }
            b'#' | b'&' if reading.is_query => true,
            b'#' => false,
            b'\\' => b"nrtu\"'\\".contains(&text.byte(at + 1)),
            b'<' => text.byte(at + 1) == b'/' || text.byte(at + 1).is_ascii_alphabetic(),
            b',' | b';' | b'&' | b')' | b']' | b'}' | b'|' | b'>' => {
                is_before_another(text, at + 1)
            }
            b'.' | b'!' | b'?' => at + 1 >= text.len() || text.byte(at + 1) == b' ',
            _ => true,
        };
        if ends || at >= most {
            return at.min(most);
        }
        at += 1;
    }
}

/// Where a bare value may end, and the brackets in it.
const fn is_mark(byte: u8) -> bool {
    matches!(
        byte,
        b' ' | b'\t'
            | b'\r'
            | b'\n'
            | b'"'
            | b'\''
            | b'`'
            | b'\\'
            | b'<'
            | b'>'
            | b','
            | b';'
            | b'.'
            | b'!'
            | b'?'
            | b'&'
            | b'#'
            | b'|'
            | b'('
            | b')'
            | b'['
            | b']'
            | b'{'
            | b'}'
    )
}

/// Whether the text, a quotation or a bracket ends here, or another name begins.
fn is_before_another(text: Text<'_>, at: usize) -> bool {
    const LONGEST_NAME: usize = 48;
    if at >= text.len() || b" \t\r\n\"'`,;)]}|><\\.".contains(&text.byte(at)) {
        return true;
    }
    let name = text.window(at, LONGEST_NAME);
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-. ".contains(byte);
    let length = name.iter().position(|byte| !is_part(byte));
    length.is_some_and(|length| length > 0 && matches!(text.byte(at + length), b'=' | b':'))
}

//! Text that can't break out of its line, its quotes or its reading direction.

/// Characters that a terminal, a log shipper or an editor could take for something else than text.
///
/// Control characters (C0, DEL, C1 with U+0085), line and paragraph separators, the controls that
/// turn the reading direction, the byte order mark and the invisible tag characters.
const fn is_unsafe(character: char) -> bool {
    matches!(
        character,
        '\u{0}'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{61c}'
            | '\u{200e}' | '\u{200f}'
            | '\u{2028}' | '\u{2029}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// Appends `text` as the content of a JSON string; a JSON parser gives the same text back.
pub(crate) fn escape(text: &str, out: &mut String) {
    let mut clean_from = 0;
    for (at, character) in text.char_indices() {
        if !(character == '"' || character == '\\' || is_unsafe(character)) {
            continue;
        }
        out.push_str(text.get(clean_from..at).unwrap_or_default());
        clean_from = at + character.len_utf8();
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ => escape_code(character, out),
        }
    }
    out.push_str(text.get(clean_from..).unwrap_or_default());
}

/// Whether `text` may stand on the console without quotes: nothing in it looks like the next field.
pub(super) fn is_plain_word(text: &str) -> bool {
    let is_special = |c: char| {
        c.is_whitespace()
            || matches!(c, '=' | '"' | '\\' | ',' | '[' | ']' | '{' | '}')
            || is_unsafe(c)
    };
    !text.is_empty() && !text.contains(is_special)
}

/// Whether a text would be changed by [`escape`] on account of what a terminal makes of it.
pub(super) fn has_unsafe(text: &str) -> bool {
    text.contains(is_unsafe)
}

/// `\uXXXX`, as a surrogate pair where one code unit doesn't suffice.
fn escape_code(character: char, out: &mut String) {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
    ];
    for unit in character.encode_utf16(&mut [0; 2]) {
        out.push_str("\\u");
        for shift in [12, 8, 4, 0] {
            let digit = usize::from(*unit >> shift & 0xf);
            out.extend(HEX.get(digit));
        }
    }
}

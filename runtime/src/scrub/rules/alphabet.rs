//! The characters that tokens are made of.

/// The characters of a token behind its prefix.
#[derive(Clone, Copy, Debug)]
pub(super) enum Alphabet {
    Hex,
    /// Capitals and digits.
    Upper,
    /// Letters and digits.
    Word,
    /// Also `-` and `_`.
    Wide,
    /// Also `.`.
    Dotted,
}

impl Alphabet {
    #[inline]
    pub(super) fn holds(self, byte: u8) -> bool {
        let alphabets = ALPHABETS.get(usize::from(byte)).copied();
        alphabets.unwrap_or_default() & (1 << self as u8) != 0
    }
}

/// For each byte, the alphabets that hold it.
#[expect(
    clippy::indexing_slicing,
    reason = "the compiler evaluates it: an index out of bounds would not compile"
)]
static ALPHABETS: [u8; 256] = {
    let mut alphabets = [0; 256];
    let mut byte = 0_u8;
    loop {
        let is_word = byte.is_ascii_alphanumeric();
        let is_upper = byte.is_ascii_uppercase() || byte.is_ascii_digit();
        let is_wide = is_word || byte == b'-' || byte == b'_';
        alphabets[byte as usize] = (byte.is_ascii_hexdigit() as u8) << Alphabet::Hex as u8
            | (is_upper as u8) << Alphabet::Upper as u8
            | (is_word as u8) << Alphabet::Word as u8
            | (is_wide as u8) << Alphabet::Wide as u8
            | ((is_wide || byte == b'.') as u8) << Alphabet::Dotted as u8;
        if byte == u8::MAX {
            break alphabets;
        }
        byte += 1;
    }
};

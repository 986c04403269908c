//! How the prefixes end: what is asked at each anchor, before the list of them is.

use super::signatures::{PREFIXES, Prefix};

/// The prefixes whose last bytes these are.
pub(super) fn prefixes(ends: [u8; 3]) -> impl Iterator<Item = &'static Prefix> {
    let [_, second, third] = ends;
    let all = if may_hold(ends) { PREFIXES } else { &[] };
    all.iter()
        .zip(&LAST_TWO)
        .filter(move |(_, last)| **last == u16::from_be_bytes([second, third]))
        .map(|(prefix, _)| prefix)
}

/// Whether any prefix may end so: one bit of a few thousand.
pub(super) fn may_hold(ends: [u8; 3]) -> bool {
    let (word, bit) = place(ends);
    BITS.get(word).is_some_and(|bits| bits & bit != 0)
}

const WORDS: usize = 128;

const fn place(ends: [u8; 3]) -> (usize, u64) {
    let [first, second, third] = ends;
    let bits = (first as usize & 31) << 8 | (second as usize & 31) << 3 | third as usize & 7;
    (bits / 64, 1 << (bits % 64))
}

#[expect(
    clippy::indexing_slicing,
    reason = "the compiler evaluates it: an index out of bounds would not compile"
)]
static BITS: [u64; WORDS] = {
    let mut all = [0; WORDS];
    let mut prefixes = PREFIXES;
    while let [prefix, rest @ ..] = prefixes {
        match prefix.text.as_bytes() {
            [.., first, second, third] => {
                let (word, bit) = place([*first, *second, *third]);
                all[word] |= bit;
            }
            // Any byte may stand before so short a prefix.
            [second, third] => {
                let mut first = 0;
                while first < 32 {
                    let (word, bit) = place([first, *second, *third]);
                    all[word] |= bit;
                    first += 1;
                }
            }
            _ => {}
        }
        prefixes = rest;
    }
    all
};

/// Close together, so that a search among them is quick.
#[expect(
    clippy::indexing_slicing,
    reason = "the compiler evaluates it: an index out of bounds would not compile"
)]
static LAST_TWO: [u16; PREFIXES.len()] = {
    let mut all = [0; PREFIXES.len()];
    let mut index = 0;
    while index < all.len() {
        if let [.., second, third] = PREFIXES[index].text.as_bytes() {
            all[index] = u16::from_be_bytes([*second, *third]);
        }
        index += 1;
    }
    all
};

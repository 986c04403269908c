//! What the policy says of a name in a text, remembered: the names of a program's texts are few.

use std::cell::{Cell, OnceCell};
use std::hash::{BuildHasher, RandomState};

use candor_policy::{Class, Verdict};

use crate::privacy::policy::{self, classify};

/// A power of two; 4 KiB for each thread that scrubs.
const SLOTS: usize = 512;
/// The bits of a slot that hold the verdict; the rest tell the name.
const VERDICT_BITS: u64 = 0xff;

/// Verdicts by a keyed hash of the name: no part of a text stays in memory, and nobody who does not know the key can
/// make two names meet.
struct Memory {
    key: OnceCell<[u64; 2]>,
    slots: [Cell<u64>; SLOTS],
}

thread_local! {
    static MEMORY: Memory = const {
        Memory {
            key: OnceCell::new(),
            slots: [const { Cell::new(0) }; SLOTS],
        }
    };
}

/// The same as [`classify`], faster where the name came before.
pub(super) fn verdict_on(name: &str) -> Verdict {
    // One letter is no word, and digits alone are none.
    if name.len() < 2 || !name.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return Verdict::Allow;
    }
    MEMORY
        .try_with(|memory| memory.verdict_on(name))
        .unwrap_or_else(|_gone| classify(name))
}

impl Memory {
    fn verdict_on(&self, name: &str) -> Verdict {
        let [seed, factor] = *self.key.get_or_init(random_key);
        // What was remembered before the project's policy came is no longer found.
        let seed = seed ^ u64::from(policy::is_installed());
        let hash = hash(name.as_bytes(), [seed, factor]);
        // Two places for each name: names that meet in one would push each other out all the time.
        let index = usize::try_from(hash % SLOTS as u64).unwrap_or_default() & !1;
        let (Some(first), Some(second)) = (self.slots.get(index), self.slots.get(index + 1)) else {
            return classify(name);
        };
        let known = recalled(first.get(), hash).or_else(|| recalled(second.get(), hash));
        known.unwrap_or_else(|| {
            let verdict = classify(name);
            second.set(first.get());
            first.set((hash & !VERDICT_BITS) | code(verdict));
            verdict
        })
    }
}

fn random_key() -> [u64; 2] {
    let random = RandomState::new();
    // An even factor would lose bits.
    [random.hash_one(0), random.hash_one(1) | 1]
}

/// Multiplies eight bytes at a time into 128 bits and folds them: names are short and few, and a slow hash would be
/// most of what an ordinary `key=value` costs.
fn hash(name: &[u8], [seed, factor]: [u64; 2]) -> u64 {
    let fold = |hash: u64, word: &[u8; 8]| {
        let product = u128::from(hash ^ u64::from_le_bytes(*word)) * u128::from(factor);
        let [low, high] = halves(product);
        low ^ high
    };
    let (words, rest) = name.as_chunks();
    let mut last = [0; 8];
    for (slot, byte) in last.iter_mut().zip(rest) {
        *slot = *byte;
    }
    let length = name.len() as u64;
    fold(words.iter().fold(seed ^ length, fold), &last)
}

fn halves(product: u128) -> [u64; 2] {
    let half = |number: u128| u64::try_from(number & u128::from(u64::MAX)).unwrap_or_default();
    [half(product), half(product >> 64)]
}

/// The low bits of the hash chose the slot, the high ones tell the name.
fn recalled(slot: u64, hash: u64) -> Option<Verdict> {
    if slot & !VERDICT_BITS != hash & !VERDICT_BITS {
        return None;
    }
    let code = u8::try_from(slot & VERDICT_BITS).ok()?;
    let class = Class::from_id(code & 0x3f);
    match (code >> 6, class) {
        (0, None) if code == ALLOWED => Some(Verdict::Allow),
        (1, Some(class)) => Some(Verdict::ScalarOnly(class)),
        (2, Some(class)) => Some(Verdict::Deny(class)),
        (3, Some(class)) => Some(Verdict::Mask(class)),
        _ => None,
    }
}

/// No class has this number, and an empty slot differs from it.
const ALLOWED: u8 = 0x3f;

fn code(verdict: Verdict) -> u64 {
    let (kind, id) = match verdict {
        Verdict::Allow => (0, ALLOWED),
        Verdict::ScalarOnly(class) => (1, class.id()),
        Verdict::Deny(class) => (2, class.id()),
        Verdict::Mask(class) => (3, class.id()),
    };
    u64::from(kind << 6 | id)
}

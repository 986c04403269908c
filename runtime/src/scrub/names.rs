//! What the policy says of a name in a text, remembered: the names of a program's texts are few.

use std::cell::{Cell, OnceCell};
use std::hash::{BuildHasher, RandomState};

use candor_policy::{Class, Verdict, classify};

/// A power of two; 4 KiB for each thread that scrubs.
const SLOTS: usize = 512;
/// The bits of a slot that hold the verdict; the rest tell the name.
const VERDICT_BITS: u64 = 0xff;

/// Verdicts by a keyed hash of the name: no part of a text stays in memory, and nobody who does not know the key can
/// make two names meet.
struct Memory {
    key: OnceCell<RandomState>,
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
    if !name.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return Verdict::Allow;
    }
    MEMORY
        .try_with(|memory| memory.verdict_on(name))
        .unwrap_or_else(|_gone| classify(name))
}

impl Memory {
    fn verdict_on(&self, name: &str) -> Verdict {
        let hash = self.key.get_or_init(RandomState::new).hash_one(name);
        let index = usize::try_from(hash % SLOTS as u64).unwrap_or_default();
        let Some(slot) = self.slots.get(index) else {
            return classify(name);
        };
        if let Some(known) = recalled(slot.get(), hash) {
            return known;
        }
        let verdict = classify(name);
        slot.set((hash & !VERDICT_BITS) | code(verdict));
        verdict
    }
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

//! Looks for forbidden phrases at every place in a name and weighs what stands around them.

use crate::class::Class;
use crate::family::UnknownTail;
use crate::opener;
use crate::table::is_same;
use crate::tail;
use crate::verdict::Verdict;
use crate::vocabulary::families::{FAMILIES, HEAD_SHAPES};
use crate::vocabulary::named::NAMED;
use crate::vocabulary::openers::TURNING;
use crate::vocabulary::synonyms::JOINED;

/// Whether the words are the first and the last of their name; without them nothing is cleared.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sight {
    pub(crate) of_the_start: bool,
    pub(crate) of_the_end: bool,
}

/// The gravest verdict on any phrase in `words`.
pub(crate) fn judge(words: &[&str], sight: Sight) -> Verdict {
    let mut gravest = Verdict::Allow;
    each_verdict(words, sight, |verdict| gravest = gravest.graver(verdict));
    gravest
}

/// The verdict on each phrase in `words`, from the first head noun to the last.
pub(crate) fn each_verdict(words: &[&str], sight: Sight, mut found: impl FnMut(Verdict)) {
    for (place, head) in words.iter().enumerate() {
        if !HEAD_SHAPES.may_hold(head) {
            continue;
        }
        let before = words.get(..place).unwrap_or_default();
        let tail = words.get(place + 1..).unwrap_or_default();
        FAMILIES
            .iter()
            .chain(NAMED)
            .filter(|family| is_same(family.head, head) && family.is_meant(before, tail))
            .filter(|family| stands(before, tail, family.class, family.tail, sight))
            .for_each(|family| found(family.verdict()));
    }
}

/// Whether the words around a phrase leave its meaning to it.
pub(crate) fn stands(
    before: &[&str],
    tail: &[&str],
    class: Class,
    unknown: UnknownTail,
    sight: Sight,
) -> bool {
    let is_cleared = sight.of_the_start && opener::clears(before, class);
    !is_cleared && (!sight.of_the_end || tail::keeps_the_secret(tail, class, unknown))
}

/// Whether a word in front of `words` could make a forbidden phrase of them: `number` is harmless, that of a card is
/// not.
pub(crate) fn may_complete_a_phrase(words: &[&str]) -> bool {
    // `pass` and `word`, `hash` and `of_card`.
    let joins = |word: &str| JOINED.iter().any(|(_, second, _)| *second == word);
    let first = words.first().copied().unwrap_or_default();
    // `store_password` is a flag only as long as nothing stands before it.
    let opens = opener::counts_only_in_front(first);
    opens || joins(first) || words.iter().any(|word| TURNING.holds(word)) || {
        let places = (0..words.len()).filter_map(|place| words.split_at_checked(place));
        places
            .filter_map(|(before, rest)| Some((before, rest.first()?)))
            .any(|(before, head)| is_open(before, head))
    }
}

fn is_open(before: &[&str], head: &str) -> bool {
    let families = FAMILIES.iter().chain(NAMED);
    HEAD_SHAPES.may_hold(head)
        && families
            .filter(|family| is_same(family.head, head))
            .any(|family| family.lacks_only_what_stands_before(before))
}

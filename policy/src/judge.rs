//! Looks for forbidden phrases at every place in a name and weighs what stands around them.

use crate::family::Family;
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
    (0..words.len())
        .filter_map(|place| words.split_at_checked(place))
        .filter_map(|(before, rest)| Some((before, rest.split_first()?)))
        .map(|(before, (head, tail))| judge_head(before, head, tail, sight))
        .fold(Verdict::Allow, Verdict::graver)
}

fn judge_head(before: &[&str], head: &str, tail: &[&str], sight: Sight) -> Verdict {
    let (families, named) = if HEAD_SHAPES.may_hold(head) {
        (FAMILIES, NAMED)
    } else {
        (&[][..], &[][..])
    };
    families
        .iter()
        .chain(named)
        .filter(|family| is_same(family.head, head) && family.is_meant(before, tail))
        .filter(|family| !sight.of_the_start || !opener::clears(before, family.class))
        .filter(|family| !sight.of_the_end || tail::keeps_the_secret(tail, family))
        .map(Family::verdict)
        .fold(Verdict::Allow, Verdict::graver)
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

//! Every word that some table knows.

use crate::vocabulary::families::{FAMILIES, HEAD_SHAPES};
use crate::vocabulary::glue::parts_like;
use crate::vocabulary::synonyms::{self, JOINED};
use crate::vocabulary::tails::{CONTENTS, DIGESTS, EXCERPTS, METADATA, TRANSPARENT};

/// Whether `word` is part of a phrase, the spelling of one, or a last word.
pub(crate) fn knows(word: &str) -> bool {
    let is_head = || FAMILIES.iter().any(|family| family.head == word);
    parts_like(word).contains(&word)
        || synonyms::meaning(word).is_some()
        || (HEAD_SHAPES.may_hold(word) && is_head())
        || JOINED.iter().any(|(_, second, _)| *second == word)
        || [&TRANSPARENT, &CONTENTS, &DIGESTS, &EXCERPTS, &METADATA]
            .into_iter()
            .any(|table| table.holds(word))
}

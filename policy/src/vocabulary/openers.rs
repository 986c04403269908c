//! First words that make a name a flag or a count, whatever follows.

use crate::table::Table;

/// Auxiliaries that make a claim of what follows: `user_has_password`.
pub(crate) static CLAIMS: Table = Table::of(&[
    "is", "are", "was", "were", "will", "has", "have", "had", "should", "must", "can", "could",
    "may", "does", "did", "needs", "need", "requires", "supports", "uses", "allows", "accepts",
    "if", "whether", "contains", "includes",
]);

/// Words that make a quantity of what follows: `llm_max_tokens`.
pub(crate) static QUANTITIES: Table = Table::of(&[
    "max", "maximum", "min", "minimum", "total", "avg", "average", "mean", "median", "sum",
]);

/// Words that make a quantity of what follows when they stand first.
pub(crate) static FIRST_QUANTITIES: Table = Table::of(&[
    "num", "nb", "n", "count", "how", "number", "per", "p50", "p90", "p95", "p99", "failed",
]);

/// Orders and negations that make a flag of any name that they start.
///
/// `verify`, `reset`, `access`, `accept`, `remember`, `refresh` and `confirm` are left out: they
/// name real secrets.
pub(crate) static ORDERS: Table = Table::of(&[
    "allow", "disallow", "deny", "skip", "hide", "show", "ignore", "require", "required", "no",
    "non", "not", "without", "with", "missing", "bypass", "disable", "exclude", "omit", "strip",
    "redact", "force", "prefer",
]);

/// Orders that start a flag, but also the names of real passwords: `storePassword`.
pub(crate) static ORDERS_SAVE_PASSWORDS: Table = Table::of(&[
    "create", "emit", "enable", "expect", "include", "keep", "persist", "rotate", "save", "store",
    "use",
]);

/// Words that say the value was made harmless before it got its name.
pub(crate) static HARMLESS_FORMS: Table = Table::of(&[
    "masked", "redacted", "censored", "sanitized",
]);

/// Words that say the value is a digest.
pub(crate) static DIGESTED: Table = Table::of(&[
    "hashed",
]);

/// Words that say a key is the half that may be known.
pub(crate) static PUBLIC: Table = Table::of(&[
    "public", "publishable",
]);

/// Prepositions that put the head noun first: `hash_of_password` is a `password_hash`.
pub(crate) static TURNING: Table = Table::of(&[
    "of", "for", "from",
]);

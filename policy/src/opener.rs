//! The words before a forbidden phrase, where they make a flag, a count or a harmless form of it.

use crate::class::Class;
use crate::table::Table;
use crate::vocabulary::openers::{
    CLAIMS, DIGESTED, FIRST_QUANTITIES, HARMLESS_FORMS, ORDERS, ORDERS_SAVE_PASSWORDS, PUBLIC,
    QUANTITIES,
};

/// Whether `before` makes a name harmless that goes on with a phrase of `class`.
pub(crate) fn clears(before: &[&str], class: Class) -> bool {
    let has_any = |table: &Table| before.iter().any(|word| table.holds(word));
    has_any(&CLAIMS)
        || has_any(&QUANTITIES)
        || has_any(&HARMLESS_FORMS)
        || before
            .first()
            .is_some_and(|first| opens_a_flag(first, class))
        || (class.digest_is_harmless() && has_any(&DIGESTED))
        || (class == Class::Key && has_any(&PUBLIC))
}

fn opens_a_flag(first: &str, class: Class) -> bool {
    FIRST_QUANTITIES.holds(first)
        || ORDERS.holds(first)
        || (class != Class::Password && ORDERS_SAVE_PASSWORDS.holds(first))
}

/// Whether the word makes a flag or a count of a name, but only where it stands first.
pub(crate) fn counts_only_in_front(word: &str) -> bool {
    [&FIRST_QUANTITIES, &ORDERS, &ORDERS_SAVE_PASSWORDS]
        .into_iter()
        .any(|table| table.holds(word))
}

//! Functions that give out what they were lent.

use std::collections::HashMap;

use super::{Refused, both};

pub(super) struct Store {
    pub(super) name: String,
    pub(super) rows: HashMap<u32, String>,
}

impl Store {
    fn new() -> Self {
        Self {
            name: "a".to_owned(),
            rows: HashMap::from([(1, "one".to_owned())]),
        }
    }
}

both! {
    [] pub(super) fn elided(text: &str) -> &str { text.trim() }
    [] pub(super) fn named<'a>(a: &'a str, b: &str) -> &'a str { let _ = b.len(); a }
    [] pub(super) fn exclusive(store: &mut Store) -> &mut String { &mut store.name }
    [] pub(super) fn exclusive_in_a_result(store: &mut Store, n: u32) -> Result<&mut String, Refused> { store.rows.get_mut(&n).ok_or(Refused(n)) }
    [] pub(super) fn exclusive_optional(store: &mut Store) -> Option<&mut String> { store.rows.values_mut().next() }
    [] pub(super) fn reborrowed<'a>(store: &'a mut Store, n: u32) -> Result<&'a mut String, Refused> { store.name.push('!'); let rows = &mut store.rows; Ok(rows.entry(n).or_default()) }
    [] pub(super) fn slice(items: &mut [u32], n: usize) -> Result<&mut [u32], Refused> { items.get_mut(..n).ok_or(Refused(0)) }
    [] pub(super) fn promoted() -> Result<&'static [u32], Refused> { Ok(&[1, 2]) }
    [] pub(super) fn dynamic<'a>(store: &'a Store) -> Box<dyn Iterator<Item = &'a String> + 'a> { Box::new(store.rows.values()) }
    [] pub(super) fn two_out<'a, 'b>(a: &'a mut u32, b: &'b mut u32) -> Result<(&'a mut u32, &'b mut u32), Refused> { Ok((a, b)) }
    [] pub(super) fn cow(text: &str) -> Result<std::borrow::Cow<'_, str>, Refused> { Ok(text.into()) }
    [] pub(super) fn from_a_generic<'a, T: AsRef<str> + ?Sized>(text: &'a T) -> Result<&'a str, Refused> { Ok(text.as_ref()) }
}

/// Lets both work on a store of their own.
#[track_caller]
fn check<T: std::fmt::Debug>(
    plain: impl FnOnce(&mut Store) -> T,
    logged: impl FnOnce(&mut Store) -> T,
) {
    super::compare(|| plain(&mut Store::new()), || logged(&mut Store::new()));
}

#[test]
fn what_is_lent_is_given_out() {
    super::same!(elided(" a "));
    super::same!(named("a", "b"));
    super::same!(promoted());
    super::same!(cow("x"));
    super::same!(from_a_generic("x"));
    check(
        |s| plain::exclusive(s).clone(),
        |s| logged::exclusive(s).clone(),
    );
    check(
        |s| plain::exclusive_in_a_result(s, 1).map(|one| one.push('x')),
        |s| logged::exclusive_in_a_result(s, 1).map(|one| one.push('x')),
    );
    check(
        |s| plain::exclusive_optional(s).cloned(),
        |s| logged::exclusive_optional(s).cloned(),
    );
    check(
        |s| plain::reborrowed(s, 7).map(|one| one.len()),
        |s| logged::reborrowed(s, 7).map(|one| one.len()),
    );
    check(
        |s| plain::dynamic(s).cloned().collect::<Vec<_>>(),
        |s| logged::dynamic(s).cloned().collect::<Vec<_>>(),
    );
    super::compare(
        || plain::slice(&mut [1, 2, 3], 2).map(|items| items.len()),
        || logged::slice(&mut [1, 2, 3], 2).map(|items| items.len()),
    );
    super::compare(
        || plain::two_out(&mut 1, &mut 2).map(|(a, b)| *a + *b),
        || logged::two_out(&mut 1, &mut 2).map(|(a, b)| *a + *b),
    );
}

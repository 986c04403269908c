//! The order in which parameters and variables are dropped.

use super::{Refused, Told, both, pause, poll_once, same, same_async, tell};

both! {
    [] pub(super) fn in_place(a: Told, b: Told) { let c = Told("c"); let d = Told("d"); tell("in"); }
    [] pub(super) fn all_used(a: Told, b: Told, c: Told) -> Result<u32, Refused> { tell(b.0); tell(a.0); tell(c.0); let d = Told("d"); Ok(1) }
    [] pub(super) fn one_moved(a: Told, b: Told, c: Told) -> Result<u32, Refused> { tell(c.0); drop(b); tell(a.0); Ok(1) }
    [] pub(super) fn returned_early(a: Told, b: Told, n: u32) -> Result<Told, Refused> { let c = Told("c"); if n > 2 { Err(Refused(n))?; } tell(b.0); Ok(a) }
    [] pub(super) fn parts_used(pair: (Told, Told), b: Told) -> Result<u32, Refused> { tell(b.0); tell(pair.1.0); Ok(1) }
    [] pub(super) fn part_moved(pair: (Told, Told), b: Told) -> Result<u32, Refused> { let second = pair.1; tell(b.0); Ok(1) }
    [] pub(super) fn with_a_wildcard((a, _): (Told, Told), b: Told) -> Result<u32, Refused> { tell(a.0); tell(b.0); Ok(1) }
    [] pub(super) fn underscored(_a: Told, b: Told, _c: Told, _: Told) -> Result<u32, Refused> { tell(b.0); Ok(1) }
    [] pub(super) fn mutable(mut a: Vec<Told>, b: Told) -> Result<usize, Refused> { a.push(Told("pushed")); tell(b.0); Ok(a.len()) }
    [] pub(super) fn temporary_at_the_end(a: Told) -> Result<usize, Refused> { Ok(Told("temporary").0.len() + a.0.len()) }
    [] pub(super) async fn awaited(a: Told, b: Told, c: Told) -> Result<u32, Refused> { tell(b.0); let d = Told("d"); pause().await; tell(a.0); tell(c.0); Ok(1) }
    [] pub(super) async fn awaited_and_moved(a: Told, b: Told) -> u32 { pause().await; drop(b); pause().await; tell(a.0); 1 }
    [] pub(super) async fn awaited_unit(_a: Told, b: Told) { pause().await; tell(b.0); }
    [] pub(super) async fn awaited_parts(pair: (Told, Told), b: Told) -> u32 { tell(b.0); pause().await; tell(pair.0.0); 1 }
    [] pub(super) async fn awaited_early(a: Told, b: Told) -> Result<u32, Refused> { tell(a.0); pause().await; Err(Refused(1))?; tell(b.0); Ok(1) }
}

#[test]
fn parameters_are_dropped_in_their_order() {
    let pair = || (Told("pair 0"), Told("pair 1"));
    same!(in_place(Told("a"), Told("b")));
    same!(all_used(Told("a"), Told("b"), Told("c")));
    same!(one_moved(Told("a"), Told("b"), Told("c")));
    same!(returned_early(Told("a"), Told("b"), 1));
    same!(returned_early(Told("a"), Told("b"), 7));
    same!(parts_used(pair(), Told("b")));
    same!(part_moved(pair(), Told("b")));
    same!(with_a_wildcard(pair(), Told("b")));
    same!(underscored(Told("a"), Told("b"), Told("c"), Told("d")));
    same!(mutable(vec![Told("in a")], Told("b")));
    same!(temporary_at_the_end(Told("a")));
}

#[test]
fn parameters_of_async_functions_are_dropped_in_their_order() {
    same_async!(awaited(Told("a"), Told("b"), Told("c")));
    same_async!(awaited_and_moved(Told("a"), Told("b")));
    same_async!(awaited_unit(Told("a"), Told("b")));
    same_async!(awaited_parts((Told("pair 0"), Told("pair 1")), Told("b")));
    same_async!(awaited_early(Told("a"), Told("b")));
}

#[test]
fn what_a_cancelled_function_holds_is_dropped_in_its_order() {
    super::compare(
        || {
            let mut future = Box::pin(plain::awaited(Told("a"), Told("b"), Told("c")));
            assert!(poll_once(future.as_mut()).is_pending());
        },
        || {
            let mut future = Box::pin(logged::awaited(Told("a"), Told("b"), Told("c")));
            assert!(poll_once(future.as_mut()).is_pending());
        },
    );
}

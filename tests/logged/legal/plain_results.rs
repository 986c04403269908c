//! Functions whose results are no `Result`.

use super::{Told, both, same, tell};

both! {
    [] pub(super) fn unit() { tell("in"); }
    [] pub(super) fn unit_written() -> () { tell("in") }
    [] pub(super) fn number(a: u32, b: u32) -> u32 { a + b }
    [] pub(super) fn early(a: u32) -> u32 { if a > 3 { return 0; } tell("late"); a }
    [] pub(super) fn from_a_loop(items: &[u32]) -> Option<u32> { for item in items { if *item > 2 { return Some(*item); } } None }
    [] pub(super) fn question_mark_of_an_option(text: Option<&str>) -> Option<usize> { Some(text?.len()) }
    [] pub(super) fn tuple(a: u8) -> (u8, String) { (a, "x".to_owned()) }
    [] pub(super) fn array<const N: usize>() -> [u8; N] { [1; N] }
    [] pub(super) fn owned(text: &str) -> String { text.to_owned() }
    [] pub(super) fn boxed_closure(n: u32) -> Box<dyn Fn(u32) -> u32> { Box::new(move |m| n + m) }
    [] pub(super) fn closure(n: u32) -> impl Fn(u32) -> u32 { move |m| n + m }
    [] pub(super) fn function_pointer() -> fn(u32) -> u32 { |n| n + 1 }
    [] pub(super) fn iterator(items: &[u32]) -> impl Iterator<Item = u32> + '_ { items.iter().map(|n| n + 1) }
    [] pub(super) fn optional_iterator(n: u32) -> Option<impl Iterator<Item = u32>> { Some(0..n) }
    [] pub(super) fn panics_never_returns(n: u32) -> ! { panic!("{n}") }
    [] pub(super) fn dropped_in_the_body(a: Told, n: u32) -> u32 { drop(a); tell("after"); n }
    [] pub(super) fn last_borrows_local() -> usize { let text = String::from("a"); text.as_str().len() }
    [] pub(super) fn nested_function(n: u32) -> u32 { fn double(n: u32) -> u32 { n * 2 } const TWO: u32 = 2; double(n) + TWO }
    [] pub(super) fn shadowed(n: u32) -> u32 { let n = n + 1; { let n = n * 2; tell(n.to_string()); } n }
    [ok(length = out.len())] pub(super) fn ok_of_no_result(n: usize) -> Vec<u8> { vec![0; n] }
    [ok(value = *out)] pub(super) fn ok_of_a_reference(n: &u32) -> &u32 { n }
}

#[test]
fn functions_without_a_result_stay_as_they_are() {
    same!(unit());
    same!(unit_written());
    same!(number(1, 2));
    same!(early(1));
    same!(early(7));
    same!(from_a_loop(&[1, 2, 3]));
    same!(question_mark_of_an_option(None));
    same!(question_mark_of_an_option(Some("abc")));
    same!(tuple(1));
    super::compare(plain::array::<3>, logged::array::<3>);
    same!(owned("x"));
    same!(dropped_in_the_body(Told("a"), 3));
    same!(last_borrows_local());
    same!(nested_function(3));
    same!(shadowed(3));
    same!(ok_of_no_result(3));
    same!(ok_of_a_reference(&3));
}

#[test]
fn functions_that_give_something_to_call_stay_as_they_are() {
    super::compare(
        || plain::boxed_closure(1)(2),
        || logged::boxed_closure(1)(2),
    );
    super::compare(|| plain::closure(1)(2), || logged::closure(1)(2));
    super::compare(
        || plain::function_pointer()(2),
        || logged::function_pointer()(2),
    );
    super::compare(
        || plain::iterator(&[1, 2]).collect::<Vec<_>>(),
        || logged::iterator(&[1, 2]).collect::<Vec<_>>(),
    );
    super::compare(
        || plain::optional_iterator(3).map(Iterator::count),
        || logged::optional_iterator(3).map(Iterator::count),
    );
}

#[test]
fn a_function_that_never_returns_is_one() {
    use std::panic::catch_unwind;
    super::compare(
        || catch_unwind(|| plain::panics_never_returns(1)).is_err(),
        || catch_unwind(|| logged::panics_never_returns(1)).is_err(),
    );
}

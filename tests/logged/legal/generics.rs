//! Type, lifetime and constant parameters.

use std::fmt::{Debug, Display};
use std::future::Future;

use super::{Refused, both, is_send, pause, same, same_async};

both! {
    [] pub(super) fn any<T>(value: T) -> T { value }
    [] pub(super) fn any_result<T, E>(value: Result<T, E>) -> Result<T, E> { Ok(value?) }
    [] pub(super) fn bounded<T: Debug + Clone>(value: &T) -> Result<Vec<T>, Refused> { Ok(vec![value.clone()]) }
    [] pub(super) fn bounded_error<T, E: Display>(value: Result<T, E>) -> Result<T, String> { value.map_err(|error| error.to_string()) }
    [] pub(super) fn where_clause<T, U>(value: T) -> Result<U, U::Error> where U: TryFrom<T>, U::Error: Debug { U::try_from(value) }
    [] pub(super) fn constant<const N: usize>(items: [u32; N]) -> Result<usize, Refused> { Ok(N + items.len()) }
    [] pub(super) fn higher_ranked<F>(work: F) -> Result<usize, Refused> where F: for<'a> Fn(&'a str) -> &'a str { Ok(work("abc").len()) }
    [] pub(super) fn iterated<I>(items: I) -> Result<Vec<I::Item>, Refused> where I: IntoIterator, I::Item: Ord { let mut all: Vec<_> = items.into_iter().collect(); all.sort(); Ok(all) }
    [] pub(super) fn unsized_value<T: ?Sized + ToString>(value: &T) -> Result<String, Refused> { Ok(value.to_string()) }
    [] pub(super) async fn any_async<T: Send>(value: T) -> T { pause().await; value }
    [] pub(super) async fn work_async<F, T, E>(work: F) -> Result<T, E> where F: Future<Output = Result<T, E>> { Ok(work.await?) }
    [] pub(super) async fn borrowed_async<'a, T>(value: &'a T, other: &str) -> Result<&'a T, Refused> where T: Sync { pause().await; let _ = other; Ok(value) }
}

#[test]
fn generic_functions_stay_as_they_are() {
    same!(any(3));
    same!(any_result(Err::<u32, _>(Refused(1))));
    same!(bounded(&3));
    same!(bounded_error(Err::<u32, _>(Refused(1))));
    super::compare(
        || plain::where_clause::<u32, u8>(300),
        || logged::where_clause::<u32, u8>(300),
    );
    same!(constant([1, 2]));
    same!(higher_ranked(|text| &text[1..]));
    same!(iterated([3, 1]));
    same!(unsized_value("x"));
}

#[test]
fn generic_async_functions_stay_as_they_are() {
    same_async!(any_async(3));
    same_async!(work_async(async { Err::<u32, _>(Refused(1)) }));
    same_async!(borrowed_async(&3, "x"));
    drop(is_send(logged::any_async(3)));
    drop(is_send(logged::borrowed_async(&3, "x")));
}

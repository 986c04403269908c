//! Functions that give a `Result`, under whatever name.

use std::io;

use super::{Refused, both, same, tell};

pub(super) type Answer<T> = Result<T, Refused>;
pub(super) type Done = Result<(), Refused>;

both! {
    [] pub(super) fn question_mark(text: &str) -> Result<u32, std::num::ParseIntError> { let n: u32 = text.parse()?; Ok(n + 1) }
    [] pub(super) fn aliased(n: u32) -> Answer<u32> { if n > 2 { return Err(Refused(n)); } Ok(n) }
    [] pub(super) fn aliased_whole(n: u32) -> Done { if n > 2 { Err(Refused(n))? } Ok(()) }
    [] pub(super) fn of_io(n: u32) -> io::Result<u32> { if n > 2 { Err(io::Error::other("full")) } else { Ok(n) } }
    [] pub(super) fn of_anyhow(n: u32) -> anyhow::Result<u32> { anyhow::ensure!(n < 2, "too large: {n}"); Ok(n) }
    [] pub(super) fn boxed(n: u32) -> Result<u32, Box<dyn std::error::Error + Send + Sync>> { if n > 2 { Err("too large")? } Ok(n) }
    [] pub(super) fn boxed_plain(n: u32) -> Result<u32, Box<dyn std::error::Error>> { if n > 2 { Err("too large")? } Ok(n) }
    [] pub(super) fn text(n: u32) -> Result<u32, String> { if n > 2 { return Err(format!("too large: {n}")); } Ok(n) }
    [] pub(super) fn borrowed_text(n: u32) -> Result<u32, &'static str> { if n > 2 { Err("too large") } else { Ok(n) } }
    [] pub(super) fn no_error_at_all(n: u32) -> Result<u32, Unspeakable> { if n > 2 { Err(Unspeakable) } else { Ok(n) } }
    [] pub(super) fn unit_error(n: u32) -> Result<u32, ()> { if n > 2 { Err(()) } else { Ok(n) } }
    [] pub(super) fn number_error(n: u32) -> Result<u32, u32> { if n > 2 { Err(n) } else { Ok(n) } }
    [] pub(super) fn nested(n: u32) -> Result<Result<u32, Refused>, Refused> { Ok(Err(Refused(n))) }
    [] pub(super) fn optional_error(n: u32) -> Result<u32, Option<Refused>> { Err(Some(Refused(n))) }
    [] pub(super) fn hidden_in_a_result(n: u32) -> Result<impl Iterator<Item = u32>, Refused> { if n > 2 { return Err(Refused(n)); } Ok(0..n) }
    [] pub(super) fn hidden_in_an_object(n: u32) -> Result<Box<dyn Iterator<Item = impl std::fmt::Debug> + Send>, Refused> { if n > 2 { return Err(Refused(n)); } Ok(Box::new(0..n)) }
    [] pub(super) fn hidden_in_a_slice(n: u32) -> Result<&'static [impl std::fmt::Debug], Refused> { if n > 2 { return Err(Refused(n)); } Ok(&[1u32, 2]) }
    [] pub(super) fn infallible(n: u32) -> Result<u32, std::convert::Infallible> { Ok(n) }
    [err = warning] pub(super) fn with_a_level(n: u32) -> Result<u32, Refused> { Err(Refused(n)) }
    [ok(rows = out.len())] pub(super) fn ok_fields(n: usize) -> Result<Vec<u8>, Refused> { tell("in"); Ok(vec![0; n]) }
    [] pub(super) fn macro_returns(n: u32) -> Result<u32, Refused> { macro_rules! refuse { ($n:expr) => { return Err(Refused($n)) }; } if n > 2 { refuse!(n) } Ok(n) }
}

/// Neither an error nor anything that could be shown.
#[derive(Debug)]
pub(super) struct Unspeakable;

#[test]
fn functions_with_a_result_stay_as_they_are() {
    same!(question_mark("7"));
    same!(question_mark("x"));
    for n in [1, 7] {
        same!(aliased(n));
        same!(aliased_whole(n));
        same!(of_io(n));
        same!(boxed(n));
        same!(boxed_plain(n));
        same!(text(n));
        same!(borrowed_text(n));
        same!(no_error_at_all(n));
        same!(unit_error(n));
        same!(number_error(n));
        same!(nested(n));
        same!(optional_error(n));
        same!(infallible(n));
        same!(with_a_level(n));
        same!(macro_returns(n));
    }
    same!(ok_fields(3));
    super::compare(
        || plain::of_anyhow(7).map_err(|error| error.to_string()),
        || logged::of_anyhow(7).map_err(|error| error.to_string()),
    );
    super::compare(
        || plain::hidden_in_a_result(2).map(Iterator::count),
        || logged::hidden_in_a_result(2).map(Iterator::count),
    );
    super::compare(
        || plain::hidden_in_an_object(2).map(Iterator::count),
        || logged::hidden_in_an_object(2).map(Iterator::count),
    );
    same!(hidden_in_a_slice(2));
}

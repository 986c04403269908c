//! Functions that are rarely written, and are legal all the same.

use std::panic::Location;

use super::{Refused, both, same, same_async, tell};

both! {
    [] pub(super) extern "C" fn foreign(n: u32) -> u32 { n + 1 }
    [] #[must_use] #[inline(always)] pub(super) fn with_attributes(n: u32) -> Result<u32, Refused> { Ok(n) }
    [] pub(super) fn with_inner_attributes(n: u32) -> Result<u32, Refused> { #![allow(unused_assignments)] let mut m = 1; m = n; Ok(m) }
    [] pub(super) fn with_inner_attributes_in_place(n: u32) { #![allow(unused_assignments)] let mut m = 1; m = n; tell(m.to_string()); }
    [] #[track_caller] pub(super) fn located() -> &'static Location<'static> { Location::caller() }
    [] pub(super) fn labelled(n: u32) -> Result<u32, Refused> { let m = 'block: { if n > 2 { break 'block 1; } 2 }; Ok('outer: loop { loop { break 'outer m; } }) }
    [] pub(super) fn recursive(n: u32) -> Result<u32, Refused> { if n == 0 { Ok(0) } else { Ok(n) } }
    [] pub(super) fn let_else(n: Option<u32>) -> Result<u32, Refused> { let Some(n) = n else { return Err(Refused(0)); }; Ok(n) }
    [] pub(super) fn only_a_macro(n: u32) -> Result<u32, Refused> { wrapped!(n) }
    [] pub(super) fn unreachable_end(n: u32) -> Result<u32, Refused> { loop { if n < 9 { return Ok(n); } } }
    [] pub(super) fn a_type_of_its_own(n: u32) -> Result<u32, Refused> { struct Own(u32); impl Own { fn get(&self) -> u32 { self.0 } } use std::convert::identity; Ok(identity(Own(n).get())) }
    [] pub(super) fn named_like_the_expansion(out: u32, __candor_output: u32) -> Result<u32, Refused> { let __candor_running = out; Ok(__candor_running + __candor_output) }
    ["Said", n, start, slow = 1h, threshold = 1ms, target = "billing", event = "said", err = error] pub(super) fn every_option(n: u32) -> Result<u32, Refused> { Err(Refused(n)) }
    [] pub(super) async fn empty() {}
    [] pub(super) fn empty_in_place() {}
}

macro_rules! wrapped {
    ($n:expr) => {
        Ok($n + 1)
    };
}
use wrapped;

#[test]
fn odd_functions_stay_as_they_are() {
    same!(foreign(1));
    same!(with_attributes(1));
    same!(with_inner_attributes(1));
    same!(with_inner_attributes_in_place(1));
    same!(labelled(1));
    same!(recursive(1));
    same!(let_else(None));
    same!(only_a_macro(1));
    same!(unreachable_end(1));
    same!(a_type_of_its_own(1));
    same!(named_like_the_expansion(1, 2));
    super::compare(|| plain::every_option(1), || logged::every_option(1));
    same_async!(empty());
    same!(empty_in_place());
}

#[test]
fn a_tracked_caller_is_seen_through() {
    let logs = candor::testing::capture();
    assert_eq!(plain::located().line(), line!());
    assert_eq!(logged::located().line(), line!());
    assert_eq!(logs.records().len(), 1);
}

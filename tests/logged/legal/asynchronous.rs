//! `async fn`: results, borrows, `Send`, recursion.

use std::cell::Cell;
use std::rc::Rc;

use super::{Refused, both, is_send, pause, same_async, tell};

both! {
    [] pub(super) async fn unit() { pause().await; }
    [] pub(super) async fn number(n: u32) -> u32 { pause().await; n }
    [] pub(super) async fn question_mark(text: &str) -> Result<u32, std::num::ParseIntError> { pause().await; let n: u32 = text.parse()?; Ok(n) }
    [] pub(super) async fn converted(n: u32) -> Result<u32, Box<dyn std::error::Error + Send + Sync>> { if n > 2 { Err(Refused(n))? } pause().await; Ok(n) }
    [] pub(super) async fn of_anyhow(n: u32) -> anyhow::Result<u32> { if n > 2 { anyhow::bail!("too large") } Ok(n) }
    [] pub(super) async fn early(n: u32) -> Option<u32> { if n > 2 { return None; } pause().await; Some(n) }
    [] pub(super) async fn borrowed(a: &str, b: &str) -> usize { pause().await; a.len() + b.len() }
    [] pub(super) async fn lent<'a>(items: &'a mut Vec<u32>) -> &'a mut u32 { pause().await; &mut items[0] }
    [] pub(super) async fn lent_in_a_result<'a>(items: &'a mut Vec<u32>, n: usize) -> Result<&'a mut u32, Refused> { pause().await; items.get_mut(n).ok_or(Refused(1)) }
    [] pub(super) async fn not_send(n: Rc<Cell<u32>>) -> Result<u32, Refused> { n.set(n.get() + 1); pause().await; Ok(n.get()) }
    [] pub(super) async fn send_although_it_holds_a_cell(n: Cell<u32>) -> u32 { n.set(3); pause().await; n.get() }
    [] pub(super) async fn inferred(n: usize) -> Result<Vec<u8>, Refused> { let all = (0..n).map(|_| 1).collect(); pause().await; Ok(all) }
    [] pub(super) async fn hidden(n: u32) -> impl Iterator<Item = u32> { pause().await; 0..n }
    [] pub(super) async fn hidden_in_a_result(n: u32) -> Result<impl Iterator<Item = u32>, Refused> { pause().await; Ok(0..n) }
    [] pub(super) async fn coerced(n: u32) -> Box<dyn Fn(u32) -> u32 + Send> { pause().await; Box::new(move |m| n + m) }
    [] pub(super) async fn many<'a>(a: &'a str, b: u8, c: String, d: Option<&'a str>, e: [u8; 4], f: Vec<u8>) -> usize { pause().await; a.len() + c.len() + d.map_or(0, str::len) + f.len() + usize::from(b) + e.len() }
    [] pub(super) async fn joined(n: u32) -> Result<(u32, u32), Refused> { let (a, b) = tokio::join!(number(n), number(n + 1)); tokio::try_join!(async { Ok(a) }, async { Ok::<_, Refused>(b) }) }
    [] pub(super) async fn selected(n: u32) -> u32 { tokio::select! { biased; n = number(n) => n, () = std::future::pending() => 0 } }
    [] pub(super) async fn forever(n: u32) -> ! { loop { tell(n.to_string()); pause().await; } }
    [] pub(super) async fn inner_block(n: u32) -> Result<u32, Refused> { let block = async { tell("inner"); if n > 2 { return Err(Refused(n)); } Ok(1) }; block.await }
    [] pub(super) async fn shorthand_closure(n: u32) -> u32 { let add = async |m: u32| { pause().await; n + m }; add(1).await }
}

#[test]
fn async_functions_stay_as_they_are() {
    same_async!(unit());
    same_async!(number(3));
    same_async!(question_mark("7"));
    same_async!(question_mark("x"));
    same_async!(early(1));
    same_async!(early(7));
    same_async!(borrowed("a", "b"));
    same_async!(not_send(Rc::new(Cell::new(1))));
    same_async!(send_although_it_holds_a_cell(Cell::new(1)));
    same_async!(inferred(3));
    same_async!(many("a", 1, String::new(), None, [0; 4], Vec::new()));
    same_async!(inner_block(3));
    same_async!(shorthand_closure(3));
}

#[test]
fn async_functions_that_lend_or_hide_stay_as_they_are() {
    use super::{block_on, compare};
    compare(
        || *block_on(plain::lent(&mut vec![1])),
        || *block_on(logged::lent(&mut vec![1])),
    );
    compare(
        || block_on(plain::lent_in_a_result(&mut vec![1], 0)).copied_out(),
        || block_on(logged::lent_in_a_result(&mut vec![1], 0)).copied_out(),
    );
    compare(
        || block_on(plain::hidden(3)).count(),
        || block_on(logged::hidden(3)).count(),
    );
    compare(
        || block_on(plain::hidden_in_a_result(3)).map(Iterator::count),
        || block_on(logged::hidden_in_a_result(3)).map(Iterator::count),
    );
    compare(
        || block_on(plain::coerced(3))(1),
        || block_on(logged::coerced(3))(1),
    );
    compare(
        || block_on(plain::converted(7)).map_err(|error| error.to_string()),
        || block_on(logged::converted(7)).map_err(|error| error.to_string()),
    );
    compare(
        || block_on(plain::of_anyhow(7)).map_err(|error| error.to_string()),
        || block_on(logged::of_anyhow(7)).map_err(|error| error.to_string()),
    );
}

trait CopiedOut {
    fn copied_out(self) -> Result<u32, Refused>;
}

impl CopiedOut for Result<&mut u32, Refused> {
    fn copied_out(self) -> Result<u32, Refused> {
        self.map(|n| *n)
    }
}

#[test]
fn futures_inside_futures_each_leave_a_record() {
    let logs = candor::testing::capture();
    assert_eq!(super::block_on(logged::joined(1)), Ok((1, 2)));
    assert_eq!(super::block_on(logged::selected(1)), 1);
    assert_eq!(logs.with_message("number").len(), 3);
    assert_eq!(logs.records().len(), 5);
}

#[test]
fn a_future_without_an_end_stays_one() {
    use super::{compare, poll_once};
    compare(
        || poll_once(Box::pin(plain::forever(1)).as_mut()).is_pending(),
        || poll_once(Box::pin(logged::forever(1)).as_mut()).is_pending(),
    );
}

#[test]
fn futures_stay_send() {
    drop(is_send(logged::borrowed("a", "b")));
    drop(is_send(logged::of_anyhow(1)));
    drop(is_send(logged::converted(1)));
    drop(is_send(logged::send_although_it_holds_a_cell(Cell::new(1))));
}

//! Functions that make a future themselves, as people and `async_trait` write them.

use std::future::Future;
use std::pin::Pin;

use super::{Refused, Told, both, is_send, pause, same_async, tell};

type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

type Answer = BoxedAnswer<'static>;
type BoxedAnswer<'a> = Pin<Box<dyn Future<Output = Result<u32, String>> + Send + 'a>>;

/// As tower has it.
trait Service {
    type Error;
    type Future: Future<Output = Result<u32, Self::Error>>;
    fn call(&mut self, n: u32) -> Self::Future;
}

trait Boxed: Future + Sized {
    fn boxed<'a>(self) -> BoxFuture<'a, Self::Output>
    where
        Self: Send + 'a,
    {
        Box::pin(self)
    }
}

impl<F: Future> Boxed for F {}

both! {
    [] pub(super) fn hidden(n: u32) -> impl Future<Output = u32> + Send { tell("made"); async move { pause().await; n } }
    [] pub(super) fn hidden_result(n: u32) -> impl Future<Output = Result<u32, Refused>> { async move { pause().await; if n > 2 { Err(Refused(n))? } Ok(n) } }
    [n] pub(super) fn boxed(n: u32) -> Pin<Box<dyn Future<Output = Result<u32, Refused>> + Send>> { Box::pin(async move { pause().await; Ok(n) }) }
    [] pub(super) fn borrowing<'a>(text: &'a str) -> BoxFuture<'a, usize> { Box::pin(async move { pause().await; text.len() }) }
    [] pub(super) fn by_method(told: Told) -> BoxFuture<'static, u32> { async move { pause().await; tell(told.0); 1 }.boxed() }
    [] pub(super) fn not_moved(text: &str) -> impl Future<Output = usize> { let length = text.len(); async move { length } }
    [] pub(super) fn aliased(n: u32) -> Answer { Box::pin(async move { pause().await; if n > 2 { Err("too large")?; } Ok(n) }) }
    [ok(n = *out)] pub(super) fn aliased_borrowing(n: &u32) -> BoxedAnswer<'_> { Box::pin(async move { Ok(*n) }) }
    [] pub(super) fn like_async_trait<'life0, 'async_trait>(text: &'life0 str, told: Told) -> Pin<Box<dyn Future<Output = Result<usize, Refused>> + Send + 'async_trait>> where 'life0: 'async_trait {
        Box::pin(async move {
            if let Some(__ret) = None::<Result<usize, Refused>> { #[allow(unreachable_code)] return __ret; }
            let text = text; let told = told;
            let __ret: Result<usize, Refused> = { pause().await; tell(told.0); Ok(text.len()) };
            #[allow(unreachable_code)] __ret
        })
    }
}

#[test]
fn functions_that_make_a_future_are_logged_when_it_runs() {
    same_async!(hidden(3));
    same_async!(hidden_result(3));
    same_async!(boxed(3));
    same_async!(borrowing("abc"));
    same_async!(by_method(Told("a")));
    same_async!(not_moved("abc"));
    same_async!(aliased(1));
    same_async!(aliased(3));
    same_async!(aliased_borrowing(&3));
    same_async!(like_async_trait("abc", Told("a")));
    drop(is_send(logged::hidden(3)));
}

#[test]
fn a_future_that_is_made_and_not_polled_leaves_no_record() {
    let logs = candor::testing::capture();
    drop(logged::boxed(3));
    drop(logged::hidden(3));
    assert!(logs.is_empty());
}

#[derive(Debug)]
struct Counter;

impl Service for Counter {
    type Error = anyhow::Error;
    type Future = Pin<Box<dyn Future<Output = anyhow::Result<u32>> + Send>>;

    #[candor::logged]
    fn call(&mut self, n: u32) -> Self::Future {
        Box::pin(async move { Ok(n) })
    }
}

#[test]
fn a_future_that_only_its_trait_names_is_logged_when_it_runs() {
    let logs = candor::testing::capture();
    let future = Counter.call(3);
    assert!(logs.is_empty());
    assert_eq!(super::block_on(future).unwrap(), 3);
    logs.records()[0].assert_field("outcome", "ok");
}

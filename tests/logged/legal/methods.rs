//! Methods with every receiver, each alone and as one of an impl block.

use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use super::{Refused, Told, block_on, compare, pause, tell};

#[derive(Debug)]
struct Plain(Told, u32);

#[derive(Debug)]
struct Logged(Told, u32);

/// The same impl block for both types.
macro_rules! methods {
    ($($(#[$attribute:meta])* $type:ident;)*) => { $(
        $(#[$attribute])*
        impl $type {
            const MOST: u32 = { 7 };

            fn new(n: u32) -> Self { Self(Told("self"), n) }
            fn fallible(n: u32) -> Result<Self, Refused> { if n > Self::MOST { return Err(Refused(n)); } Ok(Self(Told("self"), n)) }
            fn shared(&self, n: u32) -> Result<u32, Refused> { Ok(self.1 + n) }
            fn exclusive(&mut self, n: u32) -> Result<&mut u32, Refused> { self.1 += n; Ok(&mut self.1) }
            fn consuming(self, a: Told) -> Result<u32, Refused> { tell(a.0); Ok(self.1) }
            fn consuming_in_part(self, a: Told) -> Result<Told, Refused> { let Self(told, n) = self; if n > 5 { Err(Refused(n))? } Ok(told) }
            fn changed(mut self) -> Result<Self, Refused> { self.1 += 1; Ok(self) }
            fn boxed(self: Box<Self>) -> Result<u32, Refused> { Ok(self.1) }
            fn counted(self: Rc<Self>) -> Result<usize, Refused> { Ok(Rc::strong_count(&self)) }
            fn shared_by_threads(self: &Arc<Self>) -> Result<usize, Refused> { Ok(Arc::strong_count(self)) }
            fn pinned(self: Pin<&mut Self>) -> Result<u32, Refused> { Ok(self.get_mut().1) }
            fn unused(self) -> Result<u32, Refused> { tell("in"); Ok(1) }
            async fn shared_async(&self, n: u32) -> Result<u32, Refused> { pause().await; Ok(self.1 + n) }
            async fn exclusive_async(&mut self) -> &mut u32 { pause().await; self.1 += 1; &mut self.1 }
            async fn consuming_async(self, a: Told) -> u32 { pause().await; tell(a.0); self.1 }
            async fn changed_async(mut self) -> Self { self.1 += 1; pause().await; self }
        }
    )* };
}

methods! {
    Plain;
    #[candor::logged(level = debug)]
    Logged;
}

macro_rules! same {
    ($make:ident => $call:expr, $other:expr) => {
        compare(
            || {
                #[allow(unused_mut)]
                let mut $make = Plain(Told("self"), 3);
                $call
            },
            || {
                #[allow(unused_mut)]
                let mut $make = Logged(Told("self"), 3);
                $other
            },
        )
    };
    ($make:ident => $call:expr) => {
        same!($make => $call, $call)
    };
}

#[test]
fn constructors_stay_as_they_are() {
    compare(|| Plain::new(1).1, || Logged::new(1).1);
    compare(
        || Plain::fallible(9).map(|one| one.1),
        || Logged::fallible(9).map(|one| one.1),
    );
}

#[test]
fn methods_stay_as_they_are() {
    same!(one => one.shared(2));
    same!(one => one.exclusive(2).map(|n| *n));
    same!(one => one.consuming(Told("a")));
    same!(one => one.consuming_in_part(Told("a")));
    same!(one => one.changed().map(|one| one.1));
    same!(one => Box::new(one).boxed());
    same!(one => Rc::new(one).counted());
    same!(one => Arc::new(one).shared_by_threads());
    same!(one => Pin::new(&mut one).pinned());
    same!(one => one.unused());
}

#[test]
fn async_methods_stay_as_they_are() {
    same!(one => block_on(one.shared_async(2)));
    same!(one => *block_on(one.exclusive_async()));
    same!(one => block_on(one.consuming_async(Told("a"))));
    same!(one => block_on(one.changed_async()).1);
}

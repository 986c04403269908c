//! Signatures that are rarely written, and are legal all the same.

#![allow(missing_docs)]

use std::fmt::Debug;

use candor::logged;

use crate::Refused as E;

pub trait Conv: Sized {
    type Error: Debug;
    type Out<'a>
    where
        Self: 'a;
    fn conv(self) -> Result<Self, Self::Error>;
    fn lend<'a>(&'a self) -> Result<Self::Out<'a>, Self::Error>;
    fn opt(&self) -> Option<&Self>
    where
        Self: Sized;
}
#[logged]
impl Conv for String {
    type Error = E;
    type Out<'a> = &'a str;
    fn conv(self) -> Result<Self, Self::Error> {
        if self.is_empty() {
            return Err(E);
        }
        Ok(self)
    }
    fn lend<'a>(&'a self) -> Result<Self::Out<'a>, Self::Error> {
        Ok(self)
    }
    fn opt(&self) -> Option<&Self>
    where
        Self: Sized,
    {
        Some(self)
    }
}
#[logged(items = items.len())]
pub async fn hidden(items: &[impl Debug + Sync], f: impl Fn(u32) -> u32 + Send) -> Result<u32, E> {
    std::future::ready(()).await;
    let _ = items;
    Ok(f(1))
}
#[logged]
pub fn hidden_closure_in_result(n: u32) -> Result<impl Fn(u32) -> u32, E> {
    Ok(move |m: u32| n + m)
}
#[logged]
pub fn dynamic<'a>(n: &'a u32) -> Result<Box<dyn Fn(&u32) -> u32 + 'a>, E> {
    Ok(Box::new(move |m| n + m))
}
#[logged]
pub fn string_or<'a, 'b: 'a>(a: &'a str, b: &'b str) -> Result<&'a str, E> {
    Ok(if a.is_empty() { b } else { a })
}
#[logged]
pub fn main_like() -> std::process::ExitCode {
    std::process::ExitCode::SUCCESS
}
#[logged]
pub fn dyn_err() -> Result<(), Box<dyn std::error::Error + 'static>> {
    "x".parse::<u32>()?;
    Ok(())
}
#[logged]
pub fn rpit_capture<'a, T: Debug>(x: &'a T) -> impl Debug + 'a {
    x
}
#[logged]
pub fn gen_in_ret<T>(v: Vec<T>) -> Result<Vec<T>, (Vec<T>, E)> {
    if v.is_empty() {
        Err((v, E))
    } else {
        Ok(v)
    }
}
#[logged]
pub fn err_ref<'a>(v: &'a str) -> Result<u32, &'a str> {
    v.parse().map_err(|_| v)
}
#[logged]
pub fn err_mut<'a>(v: &'a mut String) -> Result<u32, &'a mut String> {
    Err(v)
}
#[logged]
pub fn err_guard(
    v: &std::sync::Mutex<u32>,
) -> Result<std::sync::MutexGuard<'_, u32>, std::sync::PoisonError<std::sync::MutexGuard<'_, u32>>>
{
    v.lock()
}
pub struct W<'a, T: ?Sized>(pub &'a T);
#[logged(level = debug)]
impl<'a, T: ?Sized + Debug> W<'a, T> {
    pub fn get(&self) -> Result<&'a T, E> {
        Ok(self.0)
    }
    pub async fn later(&mut self) -> Result<&mut Self, E> {
        std::future::ready(()).await;
        Ok(self)
    }
    pub fn into(self) -> Result<&'a T, E> {
        Ok(self.0)
    }
}
#[logged]
pub async fn slice_pat([a, b]: [String; 2], (c, _): (String, String)) -> Result<String, E> {
    std::future::ready(()).await;
    Ok(a + &b + &c)
}
#[logged]
pub fn box_pat(W(x): W<'_, str>) -> Result<usize, E> {
    Ok(x.len())
}
#[logged]
pub async fn select_like(a: u32) -> u32 {
    let f = async { a + 1 };
    let g = async move { a + 2 };
    f.await + g.await
}
#[logged]
pub fn with_loop(mut n: u32) -> Result<u32, E> {
    while n > 3 {
        n -= 1;
        if n == 5 {
            continue;
        }
        if n == 4 {
            return Err(E);
        }
    }
    Ok(n)
}
#[logged]
pub fn tail_block_not_future(n: u32) -> u32 {
    let f = async move { n };
    drop(f);
    n
}
macro_rules! make {
    ($name:ident, $arg:ident, $t:ty) => {
        #[logged]
        pub fn $name($arg: $t, _hidden: String) -> Result<$t, E> {
            Ok($arg)
        }
        #[logged(n = $arg.len())]
        pub async fn later(_x: String, $arg: $t) -> usize {
            let out = $arg;
            out.len()
        }
    };
}
make!(made, text, String);
#[logged]
pub fn closure_arg<F>(mut f: F) -> Result<u32, E>
where
    F: FnMut() -> u32,
{
    f();
    Ok(f())
}
#[logged]
pub fn try_from(n: i64) -> Result<u32, std::num::TryFromIntError> {
    std::convert::TryFrom::try_from(n)
}
#[logged(ok(n = out))]
pub fn ok_copy() -> Result<u32, E> {
    Ok(3)
}
#[logged(ok(out))]
pub fn ok_short() -> u32 {
    3
}
#[logged(ok(..out as row))]
pub fn ok_spread() -> std::collections::BTreeMap<String, u32> {
    std::collections::BTreeMap::new()
}

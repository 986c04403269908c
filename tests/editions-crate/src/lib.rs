//! Functions whose bodies move, in the rules of whatever edition this is.

#![forbid(unsafe_code)]
#![deny(warnings)]

pub mod rare;

use std::future::Future;
use std::pin::Pin;

use candor::logged;

/// An error like many.
#[derive(Debug)]
pub struct Refused;

/// Two values that are dropped one by one.
pub struct Pair {
    /// The first.
    pub first: String,
    /// The second.
    pub second: String,
}

/// Gives out a part of what it is lent.
#[logged]
pub fn lent(pair: &mut Pair, wanted: bool) -> Result<&mut String, Refused> {
    if !wanted {
        return Err(Refused);
    }
    Ok(&mut pair.first)
}

/// Takes a part of what it owns.
#[logged(pair.second)]
pub fn part(pair: Pair, mut list: Vec<u8>) -> Result<String, Refused> {
    list.push(1);
    Ok(pair.first)
}

/// Waits for nothing.
#[logged(length = text.len())]
pub async fn wait(mut text: &str, pair: Pair) -> Result<String, Refused> {
    let own = pair.second;
    if text.is_empty() {
        text = &own;
    }
    std::future::ready(text.to_owned()).await;
    Ok(text.to_owned())
}

/// Lends for longer than it runs.
#[logged]
pub async fn lend<'a>(pair: &'a mut Pair) -> &'a mut String {
    std::future::ready(()).await;
    &mut pair.second
}

/// A future made by hand.
#[logged(id, ok(id_given = *out))]
pub fn boxed<'a>(id: &'a u32) -> Pin<Box<dyn Future<Output = u32> + Send + 'a>> {
    Box::pin(async move { *id })
}

#[logged(level = debug)]
impl Pair {
    /// Consumes it.
    pub fn consume(self) -> Result<usize, Refused> {
        Ok(self.first.len())
    }

    /// Consumes it later.
    pub async fn consume_later(self, other: String) -> usize {
        std::future::ready(()).await;
        self.first.len() + other.len()
    }
}

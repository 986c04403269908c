//! `#[logged]` on functions of a strict crate.
#![forbid(unsafe_code)]
#![deny(warnings)]

use ::candor::logged;

mod candor {}

#[logged]
fn plain() {}

#[logged("Order placed", order_id, err = warning, slow = 200ms, ok(next = *out))]
fn place(order_id: u32) -> Result<u32, String> {
    order_id.checked_add(1).ok_or_else(|| "full".to_owned())
}

#[logged(name)]
async fn greet(name: &str, _unused: u8) -> usize {
    name.len()
}

type Width = usize;

#[logged]
fn indent(text: &str, width: Width) -> Result<String, String> {
    Ok(format!("{text:>width$}"))
}

struct Store;

#[logged(level = debug)]
impl Store {
    fn load(&mut self) -> Result<&mut Self, String> {
        Ok(self)
    }
}

macro_rules! logged_function {
    ($name:ident, $message:literal, $type:ty, $body:expr) => {
        #[logged($message, id)]
        fn $name(id: $type) -> Result<$type, String> {
            Ok($body(id))
        }
    };
}

logged_function!(made, "Made by a macro", u8, |id| id + 1);

fn main() {
    plain();
    assert_eq!(place(3), Ok(4));
    assert_eq!(made(3), Ok(4));
    assert_eq!(indent("a", 2), Ok(" a".to_owned()));
    drop(greet("a", 1));
    assert!(Store.load().is_ok());
}

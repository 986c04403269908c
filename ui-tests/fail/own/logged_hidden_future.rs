use std::future::{Future, ready};

use candor::logged;

#[logged]
fn load(id: u32) -> impl Future<Output = u32> {
    ready(id)
}

fn main() {
    drop(load(3));
}

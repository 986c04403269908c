#![deny(unused)]

use candor::logged;

#[logged]
fn unused(first: String, mut second: String) -> Result<usize, String> {
    Ok(second.len())
}

#[logged]
async fn unused_in_a_future(first: String) -> usize {
    3
}

fn main() {
    drop(unused(String::new(), String::new()));
    drop(unused_in_a_future(String::new()));
}

use candor::Loggable;

#[derive(Loggable)]
struct Pair(#[loggable(rename = "left")] u8, u8);

fn main() {}

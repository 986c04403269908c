use candor::Loggable;

#[derive(Loggable)]
struct SessionId(String);

fn main() {}

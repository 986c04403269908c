use candor::Loggable;

#[derive(Loggable)]
struct Credentials(String, String);

fn main() {}

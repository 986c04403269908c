use candor::Loggable;

#[derive(Loggable)]
struct ApiKey(String);

fn main() {}

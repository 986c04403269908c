use candor::Loggable;

#[derive(Loggable)]
#[sensitive(hash)]
struct Password(String);

fn main() {}

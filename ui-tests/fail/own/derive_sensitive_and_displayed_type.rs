use candor::Loggable;

#[derive(Loggable)]
#[sensitive]
#[loggable(display)]
struct Password(String);

fn main() {}

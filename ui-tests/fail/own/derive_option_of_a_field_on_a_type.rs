use candor::Loggable;

#[derive(Loggable)]
#[loggable(skip)]
struct Account {
    cache: String,
}

fn main() {}

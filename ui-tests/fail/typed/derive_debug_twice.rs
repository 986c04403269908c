use candor::Loggable;

#[derive(Loggable)]
#[derive(Debug)]
#[loggable(debug)]
struct Account {
    id: u64,
}

fn main() {}

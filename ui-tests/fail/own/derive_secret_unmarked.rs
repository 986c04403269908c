use candor::Loggable;

#[derive(Loggable)]
struct Account {
    id: u64,
    password: String,
}

fn main() {}

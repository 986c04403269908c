use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[loggable]
    cache: String,
}

fn main() {}

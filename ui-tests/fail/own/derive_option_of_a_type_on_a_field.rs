use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[loggable(debug)]
    cache: String,
}

fn main() {}

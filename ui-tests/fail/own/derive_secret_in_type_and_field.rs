use candor::Loggable;

#[derive(Loggable)]
struct Card {
    number: String,
    holder: String,
}

fn main() {}

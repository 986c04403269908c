use candor::Loggable;

#[derive(Loggable)]
enum Payment {
    Cash,
    Card {
        number: String,
        brand: String,
    },
}

fn main() {}

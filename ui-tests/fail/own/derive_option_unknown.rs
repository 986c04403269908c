use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[loggable(colour)]
    cache: String,
}

fn main() {}

use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[loggable(skp)]
    cache: String,
}

fn main() {}

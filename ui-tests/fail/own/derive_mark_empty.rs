use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[sensitive()]
    password: String,
}

fn main() {}

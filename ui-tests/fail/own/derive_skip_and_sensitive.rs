use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[sensitive]
    #[loggable(skip)]
    password: String,
}

fn main() {}

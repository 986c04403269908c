use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[loggable(rename)]
    note: String,
}

fn main() {}

use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[sensitive(hash)]
    password: String,
}

fn main() {}

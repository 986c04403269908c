use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[sensitive(masked)]
    password: String,
}

fn main() {}

use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[sensitive(blur)]
    password: String,
}

fn main() {}

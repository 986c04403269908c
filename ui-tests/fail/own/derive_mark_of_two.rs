use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[sensitive(mask, hash)]
    contact: String,
}

fn main() {}

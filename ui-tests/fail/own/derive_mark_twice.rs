use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[sensitive]
    #[sensitive(mask)]
    password: String,
}

fn main() {}

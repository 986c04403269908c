use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[loggable(mask)]
    contact: String,
    #[sensitive(skip)]
    cache: String,
}

fn main() {}

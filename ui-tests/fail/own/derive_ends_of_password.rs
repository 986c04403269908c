use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[sensitive(ends)]
    password: String,
}

fn main() {}

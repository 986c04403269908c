use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[sensitive = "yes"]
    password: String,
}

fn main() {}

use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[loggable(display)]
    client_secret: String,
}

fn main() {}

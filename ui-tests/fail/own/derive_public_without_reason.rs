use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[loggable(public)]
    page_token: String,
}

fn main() {}

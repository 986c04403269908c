use candor::Loggable;

#[derive(Loggable)]
struct Account {
    api_key: Option<String>,
}

fn main() {}

use candor::Loggable;

#[derive(Loggable)]
struct Account {
    r#token: String,
}

fn main() {}

use candor::Loggable;

#[derive(Loggable)]
struct Account {
    session_id: String,
}

fn main() {}

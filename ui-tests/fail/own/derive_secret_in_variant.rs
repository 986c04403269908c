use candor::Loggable;

#[derive(Loggable)]
enum Auth {
    Anonymous,
    Bearer(String),
}

fn main() {}

use candor::Loggable;

#[derive(Loggable)]
enum Secret {
    Text(String),
}

fn main() {}

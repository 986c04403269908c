use candor::Loggable;

#[derive(Loggable)]
#[expect(non_snake_case)]
struct Account {
    apiKey: String,
}

fn main() {}

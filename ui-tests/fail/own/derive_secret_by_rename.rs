use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[loggable(rename = "token")]
    t: String,
}

fn main() {}

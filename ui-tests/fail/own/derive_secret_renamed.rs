use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[loggable(rename = "note")]
    password: String,
}

fn main() {}

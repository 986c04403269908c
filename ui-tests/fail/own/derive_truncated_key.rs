use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[sensitive(truncate = 8)]
    api_key: String,
}

fn main() {}

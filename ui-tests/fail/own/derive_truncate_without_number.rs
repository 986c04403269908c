use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[sensitive(truncate)]
    prompt: String,
}

fn main() {}

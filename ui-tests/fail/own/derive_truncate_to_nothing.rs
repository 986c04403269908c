use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[sensitive(truncate = 0)]
    prompt: String,
}

fn main() {}

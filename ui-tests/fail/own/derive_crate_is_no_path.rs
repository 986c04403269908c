use candor::Loggable;

#[derive(Loggable)]
#[loggable(crate = "not a path")]
struct Account {
    note: String,
}

fn main() {}

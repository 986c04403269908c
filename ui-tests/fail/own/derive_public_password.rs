use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[loggable(public = "only a test password")]
    password: String,
}

fn main() {}

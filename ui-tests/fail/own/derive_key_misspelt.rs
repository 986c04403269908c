use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[loggable(rename = "plan name")]
    plan: u8,
}

fn main() {}

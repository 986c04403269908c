use candor::Loggable;

#[derive(Loggable)]
struct Account {
    plan: u8,
    #[loggable(rename = "plan")]
    tariff: u8,
}

fn main() {}

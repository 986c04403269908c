use candor::Loggable;
use serde::Serialize;

#[derive(Loggable, Serialize)]
struct Account {
    id: u64,
    #[serde(rename = "accessToken")]
    value: String,
}

fn main() {}

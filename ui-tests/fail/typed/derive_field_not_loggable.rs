use candor::Loggable;

struct Customer;

#[derive(Loggable)]
struct Account {
    id: u64,
    customer: Customer,
}

fn main() {}

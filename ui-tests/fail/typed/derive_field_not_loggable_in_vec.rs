use candor::Loggable;

struct Customer;

#[derive(Loggable)]
struct Account {
    customers: Vec<Customer>,
}

fn main() {}

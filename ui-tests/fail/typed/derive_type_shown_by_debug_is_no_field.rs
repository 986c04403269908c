use candor::Loggable;

struct Customer;

#[derive(Loggable)]
struct Account {
    #[sensitive(mask)]
    customer: Customer,
}

fn main() {}

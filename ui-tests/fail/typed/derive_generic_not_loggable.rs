use candor::{Loggable, log_info};

#[derive(Loggable)]
struct Account<T> {
    value: T,
}

struct Customer;

fn main() {
    log_info!("Account opened", account = Account { value: Customer });
}

use candor::log_info;

struct Order;

struct Customer;

impl Order {
    fn customer(&self) -> Customer {
        Customer
    }
}

fn main() {
    let order = Order;
    log_info!("Order placed", customer = order.customer());
}

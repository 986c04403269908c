use candor::log_info;

struct Order {
    customer: Customer,
}

struct Customer;

fn main() {
    let order = Order { customer: Customer };
    log_info!("Order placed", order.customer);
}

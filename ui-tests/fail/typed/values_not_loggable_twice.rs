use candor::log_info;

struct Order;

struct Customer;

fn main() {
    let (order, customer) = (Order, Customer);
    log_info!("Order placed", order, customer);
}

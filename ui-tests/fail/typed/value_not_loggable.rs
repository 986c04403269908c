use candor::log_info;

struct Order;

fn main() {
    let order = Order;
    log_info!("Order placed", order);
}

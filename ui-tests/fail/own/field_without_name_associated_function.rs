use candor::log_info;

struct Order;

impl Order {
    fn count() -> u64 {
        7
    }
}

fn main() {
    log_info!("Order placed", Order::count());
}

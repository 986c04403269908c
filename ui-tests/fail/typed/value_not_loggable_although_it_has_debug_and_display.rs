use candor::log_info;

#[derive(Debug)]
struct Order;

impl std::fmt::Display for Order {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("book")
    }
}

fn main() {
    let order = Order;
    log_info!("Order placed", order);
}

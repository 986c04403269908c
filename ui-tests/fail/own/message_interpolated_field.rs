use candor::log_info;

struct Order {
    id: u64,
}

fn main() {
    let order = Order { id: 7 };
    log_info!("Order {order.id} placed");
}

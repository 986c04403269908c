use candor::log_info;

fn main() {
    let order = (7, "book");
    log_info!("Order placed", order.0);
}

use candor::log_info;

struct Order;

fn main() {
    let orders = vec![Order];
    log_info!("Orders placed", orders);
}

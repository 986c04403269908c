use candor::log_info;

fn main() {
    let (user_id, order_id) = (42, 7);
    log_info!("Order placed", user_id order_id);
}

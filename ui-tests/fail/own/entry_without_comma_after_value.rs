use candor::log_info;

fn main() {
    let order_id = 7;
    log_info!("Order placed", user_id = 42 order_id);
}

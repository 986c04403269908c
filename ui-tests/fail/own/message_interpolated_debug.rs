use candor::log_info;

fn main() {
    let order_id = 7;
    log_info!("Order {order_id:?} placed");
}

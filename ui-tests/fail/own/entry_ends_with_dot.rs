use candor::log_info;

fn main() {
    let order = 7;
    log_info!("Order placed", order.);
}

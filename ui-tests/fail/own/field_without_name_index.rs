use candor::log_info;

fn main() {
    let items = [1, 2];
    log_info!("Order placed", items[0]);
}

use candor::log_info;

fn main() {
    let order = vec![7];
    log_info!("Order placed", ..order as o as p);
}

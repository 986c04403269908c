use candor::log_info;

fn main() {
    let (net, tax) = (10, 2);
    log_info!("Order placed", net + tax);
}

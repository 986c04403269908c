use candor::log_info;

fn main() {
    let total = 7;
    log_info!("Order placed", total == 7);
}

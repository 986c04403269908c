use candor::log_info;

fn main() {
    log_info!("Order placed", total = u64::);
}

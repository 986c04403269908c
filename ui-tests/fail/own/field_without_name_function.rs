use candor::log_info;

fn count() -> u64 {
    7
}

fn main() {
    log_info!("Order placed", count());
}

use candor::log_info;

fn totals() -> Vec<u64> {
    vec![7]
}

fn main() {
    log_info!("Order placed", ..totals());
}

use candor::log_info;

fn main() {
    let total = 7_u8;
    log_info!("Order placed", total as u64);
}

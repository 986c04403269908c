use candor::log_info;

fn main() {
    let order: Result<u64, String> = Ok(7);
    log_info!("Order placed", order);
}

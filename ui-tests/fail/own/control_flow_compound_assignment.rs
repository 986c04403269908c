use candor::log_info;

fn main() {
    let mut count = 0;
    log_info!("Order placed", total = count += 1);
    drop(count);
}

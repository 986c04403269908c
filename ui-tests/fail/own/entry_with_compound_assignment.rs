use candor::log_info;

fn main() {
    let mut count = 0;
    log_info!("Order placed", count += 1);
    count += 1;
    drop(count);
}

use candor::log_info;

fn main() {
    let mut last = 0;
    log_info!("Order placed", total = (last = 7));
    last += 1;
    drop(last);
}

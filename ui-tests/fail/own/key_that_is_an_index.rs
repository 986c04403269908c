use candor::log_info;

fn main() {
    let totals = [7];
    log_info!("Order placed", totals[0] = 7);
}

use candor::log_info;

fn main() {
    for number in [1, 2] {
        log_info!(
            "Order placed",
            total = if number > 1 { continue } else { number }
        );
    }
}

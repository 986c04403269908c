use candor::log_info;

fn main() {
    log_info!("Order placed", "book");
}

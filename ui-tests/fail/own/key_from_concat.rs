use candor::log_info;

fn main() {
    log_info!("Order placed", concat!("to", "tal") = 7);
}

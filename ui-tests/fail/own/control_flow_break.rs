use candor::log_info;

fn main() {
    loop {
        log_info!("Order placed", total = { break });
        break;
    }
}

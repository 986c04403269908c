use candor::log_info;

fn main() {
    let is_new = true;
    log_info!("Order placed", !is_new);
}

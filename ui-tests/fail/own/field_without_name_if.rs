use candor::log_info;

fn main() {
    let is_new = true;
    log_info!("Order placed", if is_new { 1 } else { 2 });
}

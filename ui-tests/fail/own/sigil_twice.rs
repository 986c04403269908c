use candor::log_info;

fn main() {
    let (first, second) = (1, 2);
    log_info!("Order placed", %first, ?second);
}

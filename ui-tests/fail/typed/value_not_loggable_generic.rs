use candor::log_info;

fn place<T: std::fmt::Debug>(order: &T) {
    log_info!("Order placed", order);
}

fn main() {
    place(&7);
}

use candor::log_info;

fn main() {
    let order: &dyn std::fmt::Debug = &7;
    log_info!("Order placed", order);
}

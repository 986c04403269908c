use candor::log_info;

fn main() {
    let message = std::collections::BTreeMap::from([("total", 7)]);
    log_info!("Order placed", ..message);
}

use candor::log_info;

fn main() {
    let order = std::collections::BTreeMap::from([("total", 7)]);
    log_info!("Order placed", order.id = 7, ..order);
}

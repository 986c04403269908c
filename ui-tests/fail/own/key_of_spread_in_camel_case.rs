use candor::log_info;

fn main() {
    let entries = std::collections::BTreeMap::from([("total", 7)]);
    log_info!("Order placed", ..entries as orderEntries);
}

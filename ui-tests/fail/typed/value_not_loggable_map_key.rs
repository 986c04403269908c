use candor::log_info;

fn main() {
    let totals = std::collections::BTreeMap::from([((1, 2), 3)]);
    log_info!("Order placed", totals);
}

use candor::log_info;

fn main() {
    let (elapsed_ms, table) = (12, "orders");
    log_info!("Loaded rows from {table} in {elapsed_ms} ms");
}

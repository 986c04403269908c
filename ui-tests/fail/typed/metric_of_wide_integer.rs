use candor::log_info;

fn main() {
    log_info!("Request served", metric(bytes = 3_u128, unit = Bytes));
}

use candor::log_info;

fn main() {
    let entries = vec![1, 2];
    log_info!("Logged in", ..entries as api_keys);
}

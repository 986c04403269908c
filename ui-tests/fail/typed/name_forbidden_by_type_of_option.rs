use candor::log_info;

fn main() {
    let api_key = Some("k-123");
    log_info!("Connected", api_key);
}

use candor::log_info;

fn main() {
    let token = String::from("t-123456");
    log_info!("Request received", start = &token[..4]);
}

use candor::log_info;

fn main() {
    let row = String::from("c-123");
    log_info!("Request received", session_id = truncated(row));
}

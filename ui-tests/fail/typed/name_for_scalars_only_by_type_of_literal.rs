use candor::log_info;

fn main() {
    log_info!("Request received", session_id = "c-123");
}

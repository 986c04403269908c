use candor::log_info;

fn main() {
    let session_id = "c-123";
    log_info!("Request received", session_id);
}

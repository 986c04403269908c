use candor::log_info;

fn main() {
    let input = "c-123";
    log_info!("Session opened", session_id = public(input));
}

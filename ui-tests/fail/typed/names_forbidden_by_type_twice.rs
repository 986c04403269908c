use candor::log_info;

fn main() {
    let (password, api_key) = ("hunter2", "k-123");
    log_info!("Logged in", password, api_key);
}

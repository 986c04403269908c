use candor::log_info;

fn main() {
    log_info!("Logged in", accesstoken = "t-123");
}

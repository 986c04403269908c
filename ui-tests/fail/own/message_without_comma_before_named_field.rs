use candor::log_info;

fn main() {
    log_info!("User registered" attempt = 2, plan = "pro");
}

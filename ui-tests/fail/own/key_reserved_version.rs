use candor::log_info;

fn main() {
    log_info!("User registered", version = "1.2.3");
}

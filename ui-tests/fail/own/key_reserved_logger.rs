use candor::log_info;

fn main() {
    let logger = "billing";
    log_info!("User registered", logger);
}

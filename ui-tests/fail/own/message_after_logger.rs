use candor::log_info;

fn main() {
    let logger = candor::logger();
    log_info!(logger, "User registered");
}

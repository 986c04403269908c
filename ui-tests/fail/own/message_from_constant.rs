use candor::log_info;

const REGISTERED: &str = "User registered";

fn main() {
    log_info!(REGISTERED);
}

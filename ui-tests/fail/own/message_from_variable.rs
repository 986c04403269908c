use candor::log_info;

fn main() {
    let message = "User registered";
    log_info!(message);
}

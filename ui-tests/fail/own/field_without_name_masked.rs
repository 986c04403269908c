use candor::log_info;

fn main() {
    let address = "user@example.com";
    log_info!("User registered", masked(address));
}

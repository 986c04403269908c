use candor::log_info;

struct Address;

fn main() {
    let email = Address;
    log_info!("User registered", email);
}

use candor::log_info;

fn main() {
    log_info!("User registered", MAX_USERS = 42);
}

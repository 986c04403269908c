use candor::log_info;

const MAX_USERS: u64 = 42;

fn main() {
    log_info!("User registered", MAX_USERS);
}

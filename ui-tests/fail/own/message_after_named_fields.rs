use candor::log_info;

fn main() {
    let user_id = 42;
    log_info!(user = user_id, attempt = 2, "User registered");
}

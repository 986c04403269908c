use candor::log_info;

fn main() {
    let user_id = 42;
    log_info!("User {user} registered", user = user_id);
}

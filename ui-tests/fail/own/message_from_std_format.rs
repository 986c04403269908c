use candor::log_info;

fn main() {
    let user_id = 42;
    log_info!(std::format!("User {user_id} registered"), plan = "pro");
}

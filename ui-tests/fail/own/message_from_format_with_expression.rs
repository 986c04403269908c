use candor::log_info;

fn main() {
    let user_id = 42;
    log_info!(format!("User {} registered", user_id + 1));
}

use candor::log_info;

fn main() {
    let user_id = 42;
    log_info!(target: "billing", user_id, "User {} registered", user_id);
}

use candor::log_info;

fn main() {
    let user_id = 42;
    log_info!(target: "billing", sample: 0.5, "User {user_id} registered", plan = "pro");
}

use candor::log_info;

fn main() {
    let (user_id, items) = (42, [1, 2]);
    log_info!(taget: "billing", "User {user_id} registered", %user_id, items[0], level = 3, userId = 1, plan = "pro", plan = "free");
}

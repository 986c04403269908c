use candor::log_info;

fn main() {
    let user_id = 42;
    match user_id {
        0 => log_info!("User {user_id} registered"),
        _ => log_info!("User returned"),
    }
}

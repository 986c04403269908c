use candor::log_info;

fn main() {
    let user_id = 42;
    let ip = "192.0.2.1";
    log_info!("User {user_id} registered from {ip}");
}

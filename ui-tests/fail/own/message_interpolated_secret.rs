use candor::log_info;

fn main() {
    let user_id = 42;
    let password = String::from("hunter2");
    log_info!("User {user_id} logged in with {password}");
}

use candor::log_info;

fn main() {
    let email = String::from("user@example.com");
    log_info!("User {email} registered");
}

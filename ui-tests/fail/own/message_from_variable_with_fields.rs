use candor::log_info;

fn main() {
    let text = "User registered";
    let user_id = 42;
    log_info!(text, user_id);
}

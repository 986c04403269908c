use candor::log_info;

fn main() {
    let password = String::from("hunter2");
    log_info!("Logged in", start = password.split_at(2).0);
}
